package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.RecordFields;

/** Vision and mission; the basics have the same fields. */
final class DirectionSection extends Div {

    private static final long serialVersionUID = 1L;

    DirectionSection(RecordFields partnership, Texts texts) {
        addClassName("planner-direction");
        add(FieldSection.of(texts.get("strategy.direction")).fields(partnership, "vision", "mission"));
    }
}
