package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The partners, each with the choice whether it takes part in the trial. */
final class PartnersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrialDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private transient List<PartnerSummary> shown = List.of();

    PartnersPart(TrialDesk desk) {
        this.desk = desk;
        list.addClassName("planner-trial-partners");
        add(
                new H2(desk.texts().get("trial.partners")),
                new Paragraph(desk.texts().get("trial.partners.line")),
                list);
        desk.onChanged(this::refresh);
        refresh();
    }

    /** The boxes stay where the partners are the same: one of them has the cursor. */
    private void refresh() {
        if (!desk.basis().partners().equals(shown)) {
            shown = desk.basis().partners();
            list.removeAll();
            boxes.clear();
            shown.forEach(partner -> list.add(new ListItem(box(partner))));
        }
        boxes.forEach((key, box) -> box.setValue(desk.assumptions().takesPart(key)));
    }

    private Checkbox box(PartnerSummary partner) {
        Checkbox box = new Checkbox(partner.label());
        if (!partner.label().equals(partner.name())) {
            box.setHelperText(partner.name());
        }
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.takesPart(partner.key(), change.getValue());
            }
        });
        boxes.put(partner.key(), box);
        return box;
    }
}
