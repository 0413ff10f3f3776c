package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;

/** Leads to the history of one record. */
public final class HistoryLink {

    private HistoryLink() {}

    /** A button that shows an icon; name: what the record is called. */
    public static Button icon(Texts texts, PartnershipId partnership, RecordRow row, String name) {
        Button button = new Button(VaadinIcon.CLOCK.create(), pressed -> HistoryAddress.open(partnership, row));
        String label = texts.get("history.of-record", "name", name);
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
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
