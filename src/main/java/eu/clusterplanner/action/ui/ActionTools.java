package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Above the sheet: adding, what can be done with the active action, which columns, and what is shown in sum. */
final class ActionTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActionSums sums;
    private final ColumnChoice columns;
    private final RowMenu rows;
    private final Button details = new Button(VaadinIcon.INFO_CIRCLE_O.create());
    private final Paragraph summary = new Paragraph();
    private final boolean editing;

    ActionTools(ActionWords words, ActionEdits edits, Supplier<@Nullable RecordId> active, ColumnChoice columns) {
        this.sums = new ActionSums(words);
        this.columns = columns;
        this.rows = new RowMenu(words, edits, active);
        addClassName("planner-tools");
        summary.addClassName("planner-hint");
        summary.getElement().setAttribute("role", "status");
        details.setText(words.get("panel"));
        editing = words.board().rights().all();
        if (editing) {
            add(new Button(words.get("add"), VaadinIcon.PLUS.create(), pressed -> edits.add(active.get())), rows);
        }
        add(columns, details, summary);
    }

    /** Another way to add actions, beside the plain one. */
    void offer(Component more) {
        if (editing) {
            addComponentAtIndex(1, more);
        }
    }

    /** Called when somebody wants to see or to close the panel. */
    void onDetails(Runnable listener) {
        details.addClickListener(pressed -> listener.run());
    }

    void showOpen(boolean open) {
        details.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** none: there is no action at all yet. */
    void show(List<ActionRow> shown, boolean none) {
        columns.setVisible(!none);
        rows.setVisible(!none);
        details.setVisible(!none);
        summary.setText(none ? "" : sums.of(shown));
    }
}
