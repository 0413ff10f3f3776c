package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A box for each column, and one for each group of them; what is ticked is shown at once. */
final class ColumnBoxes extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient ActionColumns columns;
    private final transient Consumer<ColumnSet> chosen;
    private final List<Runnable> refreshes = new ArrayList<>();
    private transient ColumnSet shown;

    ColumnBoxes(ActionWords words, ActionColumns columns, ColumnSet shown, Consumer<ColumnSet> chosen) {
        this.words = words;
        this.columns = columns;
        this.chosen = chosen;
        this.shown = shown;
        addClassName("planner-column-boxes");
        Button usual = new Button(words.get("columns.usual"), pressed -> take(ColumnSet.USUAL));
        usual.addThemeName("tertiary");
        add(usual);
        List<String> readable = columns.all();
        for (ColumnGroup group : ColumnGroup.values()) {
            add(boxes(group, group.columns().stream().filter(readable::contains).toList()));
        }
        refresh();
    }

    private Div boxes(ColumnGroup group, List<String> ids) {
        Div boxes = new Div(box(words.get("columns." + group), ids));
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", words.get("columns." + group));
        ids.forEach(id -> boxes.add(box(columns.header(id), List.of(id))));
        return boxes;
    }

    private Checkbox box(String label, List<String> ids) {
        Checkbox box = new Checkbox(label);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue() ? shown.with(ids) : shown.without(ids));
            }
        });
        refreshes.add(() -> {
            long on = ids.stream().filter(shown::has).count();
            box.setValue(on == ids.size());
            box.setIndeterminate(on > 0 && on < ids.size());
        });
        return box;
    }

    private void take(ColumnSet now) {
        shown = now;
        refresh();
        chosen.accept(now);
    }

    private void refresh() {
        refreshes.forEach(Runnable::run);
    }
}
