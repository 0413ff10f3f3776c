package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.Presses;
import org.jspecify.annotations.Nullable;

/** What people do with a row of a list: drag it, move it by buttons or by Alt and the arrows, copy it, remove it. */
final class RowTools extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ROW = "vaadin-details-summary, input, textarea";
    private static final String UP = ".planner-row-tools > .up:not([disabled])";
    private static final String DOWN = ".planner-row-tools > .down:not([disabled])";

    private final RecordList list;
    private final transient RecordRow row;
    private @Nullable Button up;
    private @Nullable Button down;

    RowTools(RecordList list, ListItem item, RecordRow row) {
        this.list = list;
        this.row = row;
        addClassName("planner-row-tools");
        if (list.allowsOrder()) {
            addMoving(item);
        }
        if (row.kind().isKeyed() && list.allowsCopies()) {
            add(tool(VaadinIcon.COPY_O, "list.copy", () -> list.copy(row)));
        }
        add(list.talk(row), list.history(row));
        add(tool(VaadinIcon.TRASH, "list.remove", () -> list.remove(row)));
    }

    private void addMoving(ListItem item) {
        Button higher = tool(VaadinIcon.ARROW_UP, "list.up", () -> move(-1, UP));
        higher.addClassName("up");
        Button lower = tool(VaadinIcon.ARROW_DOWN, "list.down", () -> move(1, DOWN));
        lower.addClassName("down");
        Presses.again(higher, lower);
        add(grip(item), higher, lower);
        moveByKey(item, Key.ARROW_UP, () -> move(-1, ROW));
        moveByKey(item, Key.ARROW_DOWN, () -> move(1, ROW));
        up = higher;
        down = lower;
    }

    /** The row is at that place, counted from 0, of so many. */
    void stand(int place, int all) {
        if (up != null && down != null) {
            up.setEnabled(place > 0);
            down.setEnabled(place < all - 1);
        }
    }

    private void move(int by, String focus) {
        list.move(row.id(), list.place(row.id()) + by, focus);
    }

    /** Dragging is for the mouse; keys and buttons do the same. */
    private Span grip(ListItem item) {
        Span grip = new Span(VaadinIcon.GRID_SMALL.create());
        grip.addClassName("planner-grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        grip.getElement().setAttribute("title", list.texts().get("list.drag"));
        DragSource<Span> source = DragSource.create(grip);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(row);
        DropTarget<ListItem> target = DropTarget.create(item);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(RecordRow.class::isInstance)
                .map(RecordRow.class::cast)
                .filter(dragged -> list.place(dragged.id()) >= 0)
                .ifPresent(dragged -> list.move(dragged.id(), list.place(row.id()), ROW)));
        return grip;
    }

    private static void moveByKey(ListItem item, Key key, Runnable act) {
        Shortcuts.addShortcutListener(item, act::run, key, KeyModifier.ALT).listenOn(item);
    }

    private Button tool(VaadinIcon icon, String key, Runnable act) {
        Button button = new Button(icon.create(), pressed -> act.run());
        button.addThemeNames("tertiary", "icon");
        String label = list.texts().get(key, "name", list.title(row));
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
