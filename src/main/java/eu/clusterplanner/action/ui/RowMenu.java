package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import eu.clusterplanner.shared.RecordId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the action of the active cell. */
final class RowMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<@Nullable RecordId> active;

    RowMenu(ActionWords words, ActionEdits edits, Supplier<@Nullable RecordId> active) {
        this.active = active;
        SubMenu menu = addItem(words.get("row")).getSubMenu();
        menu.addItem(words.get("row.copy"), click -> withActive(edits::copy));
        menu.addItem(words.get("row.up"), click -> withActive(id -> edits.move(id, -1)));
        menu.addItem(words.get("row.down"), click -> withActive(id -> edits.move(id, 1)));
        menu.addItem(words.get("row.remove"), click -> withActive(edits::remove));
    }

    private void withActive(Consumer<RecordId> act) {
        RecordId id = active.get();
        if (id != null) {
            act.accept(id);
        }
    }
}
