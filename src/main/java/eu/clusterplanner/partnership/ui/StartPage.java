package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.partnership.OwnPartnership;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StartAct;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** All my partnerships: how far each is, who changed it last, where to go on; and the ways to begin one. */
@Route("")
@PermitAll
class StartPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PartnershipService service;
    private final transient StartParts parts;
    private final transient Texts texts = Texts.in(getLocale());
    private final Div content = new Div();

    StartPage(
            PartnershipService service,
            StartParts parts,
            ObjectProvider<StartAct> acts,
            AuthenticationContext authentication) {
        this.service = service;
        this.parts = parts;
        addClassNames("planner-page", "planner-start");
        Div ways = new Div(newPartnership());
        ways.addClassName("planner-tools");
        acts.stream()
                .sorted(Comparator.comparingInt(StartAct::order))
                .forEach(act -> ways.add(act.create(texts.locale())));
        add(new H1(texts.get("start.title")), ways, content);
        if (authentication
                .getAuthenticatedUser(PlannerUser.class)
                .filter(PlannerUser::administrator)
                .isPresent()) {
            add(administratorNote());
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return texts.get("start.title") + " – " + texts.get("shell.product");
    }

    private Button newPartnership() {
        Button button = new Button(
                texts.get("start.new"),
                pressed -> parts.newPartnership(texts, "start.new.title", null, this::create)
                        .open());
        button.addThemeName("primary");
        return button;
    }

    private Paragraph administratorNote() {
        return new Paragraph(
                new Text(texts.get("start.administrator") + " "),
                new Anchor("accounts", texts.get("shell.person.accounts")));
    }

    private void refresh() {
        content.removeAll();
        List<OwnPartnership> mine = service.mine();
        if (mine.isEmpty()) {
            Paragraph empty = new Paragraph(texts.get("start.empty"));
            empty.addClassName("planner-empty");
            content.add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("planner-partnerships");
            mine.forEach(partnership -> list.add(parts.row(texts, partnership, menu(partnership))));
            content.add(list);
        }
        parts.deleted(texts, service, this::refresh).ifPresent(content::add);
    }

    private PartnershipMenu menu(OwnPartnership partnership) {
        return new PartnershipMenu(
                texts,
                partnership,
                parts.downloads(),
                new PartnershipMenu.Acts(
                        () -> copy(partnership),
                        () -> new DeletePartnershipDialog(
                                        texts,
                                        partnership,
                                        service.contents(partnership.id()),
                                        () -> delete(partnership.id()))
                                .open()));
    }

    private void create(NewPartnership partnership) {
        show(service.create(partnership));
    }

    private void copy(OwnPartnership from) {
        parts.newPartnership(texts, "start.copy.title", from, copy -> show(service.copy(from.id(), copy)))
                .open();
    }

    private void show(PartnershipId partnership) {
        parts.steps()
                .first()
                .ifPresentOrElse(
                        step -> PartnershipPage.open(step.page(), partnership),
                        () -> UI.getCurrent().navigate(StartPage.class));
    }

    private void delete(PartnershipId partnership) {
        service.delete(partnership);
        refresh();
    }
}
