package eu.clusterplanner.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.clusterplanner.identity.LinkToken;
import eu.clusterplanner.notification.StopLinks;
import eu.clusterplanner.shared.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * Where the link at the end of mails leads, without signing in. Opening it changes nothing, since mail programs open links
 * before people do; a button stops the mails.
 */
@Route(value = "stop-mails", autoLayout = false)
@AnonymousAllowed
class StopMailsView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final transient StopLinks stops;
    private final Div content = new Div();
    private String token = "";

    StopMailsView(StopLinks stops) {
        this.stops = stops;
        addClassName("planner-entry");
        content.getElement().setAttribute("role", "status");
        content.addClassName("planner-stop-mails");
        add(new H1(texts.get("inbox.stop.title")), content, new Anchor("inbox/mails", texts.get("inbox.stop.choose")));
    }

    @Override
    public String getPageTitle() {
        return texts.get("inbox.stop.title") + " – " + texts.get("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LinkToken.take(this, this::open);
    }

    /** Shows what the link with that token can stop. */
    void open(String given) {
        token = given;
        Optional<StopLinks.Offer> found = token.isEmpty() ? Optional.empty() : stops.look(token);
        found.ifPresentOrElse(this::show, () -> show(new Paragraph(texts.get("inbox.stop.over"))));
    }

    private void show(StopLinks.Offer offer) {
        Map<String, String> words = Map.of("acronym", offer.acronym(), "kind", kind(offer));
        Button everything = new Button(
                texts.get(offer.partnership() == null ? "inbox.stop.all" : "inbox.stop.partnership", words),
                pressed -> stop(true));
        if (offer.kind() == null) {
            everything.addThemeName("primary");
            show(new Paragraph(texts.get("inbox.stop.line")), everything);
            return;
        }
        Button one = new Button(texts.get("inbox.stop.kind", words), pressed -> stop(false));
        one.addThemeName("primary");
        show(new Paragraph(texts.get("inbox.stop.line")), one, everything);
    }

    private String kind(StopLinks.Offer offer) {
        return offer.kind() == null ? "" : texts.get(offer.kind().textKey() + ".name");
    }

    private void stop(boolean everything) {
        boolean stopped = stops.stop(token, everything);
        show(new Paragraph(texts.get(stopped ? "inbox.stop.done" : "inbox.stop.over")));
    }

    private void show(Component... components) {
        content.removeAll();
        content.add(components);
    }
}
