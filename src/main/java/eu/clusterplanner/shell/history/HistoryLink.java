package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;

/** Leads to the history of one record. */
public final class HistoryLink {

    private HistoryLink() {}

    /** A link that shows an icon, of few elements, as lists have one a row; name: what the record is called. */
    public static Anchor icon(Texts texts, PartnershipId partnership, RecordRow row, String name) {
        Anchor link = new Anchor(HistoryAddress.of(partnership, row), VaadinIcon.CLOCK.create());
        String label = texts.get("history.of-record", "name", name);
        link.addClassName("planner-tool-link");
        link.setAriaLabel(label);
        link.setTitle(label);
        return link;
    }

    /** A button with the word; name: what the record is called. */
    public static Button button(Texts texts, PartnershipId partnership, RecordRow row, String name) {
        Button button = new Button(
                texts.get("history.title"),
                VaadinIcon.CLOCK.create(),
                pressed -> HistoryAddress.open(partnership, row));
        button.addThemeName("tertiary");
        button.setAriaLabel(texts.get("history.of-record", "name", name));
        return button;
    }
}
