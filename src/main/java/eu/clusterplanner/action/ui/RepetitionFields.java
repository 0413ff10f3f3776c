package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.RecordFields;

/** Once, again and again, or all the time; the distance of repetitions is asked only where there are some. */
final class RepetitionFields extends Div {

    private static final long serialVersionUID = 1L;

    RepetitionFields(RecordFields fields) {
        addClassName("planner-repetition");
        AbstractField<?, ?> mode = fields.options("mode", ActionMode.ONCE.name());
        Div repeats = FieldSection.grid(fields, "repeatEvery", "repeatUntil");
        repeats.setVisible(ActionMode.REPEATS.name().equals(mode.getValue()));
        mode.addValueChangeListener(
                change -> repeats.setVisible(ActionMode.REPEATS.name().equals(change.getValue())));
        add(mode, repeats);
    }
}
