package eu.clusterplanner.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import java.util.Optional;

/**
 * A page of one partnership. Its route is {@code @Route(value = PartnershipPage.ROUTE + "team", layout =
 * PartnershipLayout.class)} with {@code @PermitAll}: that the person is in the team is checked by the layout and by
 * each service.
 */
public abstract class PartnershipPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Begins every route of a partnership. */
    public static final String ROUTE = "partnerships/:partnershipId/";

    private static final long serialVersionUID = 1L;
    static final String PARAMETER = "partnershipId";

    private final transient Texts texts = Texts.in(getLocale());
    private final String titleKey;

    /** titleKey: the text that is the only first heading of the page and its title. */
    protected PartnershipPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("planner-page");
    }

    /**
     * Fills the page; called at each entry, also when only the partnership in the address changes. The page is empty
     * but for its heading then.
     */
    protected abstract void show(PartnershipId partnership, BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PartnershipId partnership = partnershipOf(event);
        addHeading(partnership);
        show(partnership, event);
    }

    @Override
    public String getPageTitle() {
        return texts.get(titleKey) + " – " + texts.get("shell.product");
    }

    /** The parameters of every route of that partnership. */
    public static RouteParameters parameters(PartnershipId partnership) {
        return new RouteParameters(PARAMETER, partnership.toString());
    }

    /** {@code partnerships/<id>/<rest>}, for links. */
    public static String address(PartnershipId partnership, String rest) {
        return ROUTE.replace(":" + PARAMETER, partnership.toString()) + rest;
    }

    /** Goes to that page of the partnership. */
    public static void open(Class<? extends Component> page, PartnershipId partnership) {
        UI.getCurrent().navigate(page, parameters(partnership));
    }

    /** The step below which the page stands; empty for pages of their own and for the pages of steps themselves. */
    protected Optional<Step> partOf() {
        return Optional.empty();
    }

    /** Key of the text that names the page. */
    String titleKey() {
        return titleKey;
    }

    protected final Texts texts() {
        return texts;
    }

    void addHeading(PartnershipId partnership) {
        add(new H1(texts.get(titleKey)));
    }

    static PartnershipId partnershipOf(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(PartnershipPage::parse)
                .orElseThrow(NotFoundException::new);
    }

    static Optional<PartnershipId> parse(String text) {
        try {
            return Optional.of(PartnershipId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
