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
    private final transient ActionWords words;
    private final SubMenu menu;

    RowMenu(ActionWords words, Supplier<@Nullable RecordId> active) {
        this.words = words;
        this.active = active;
        menu = addItem(words.get("row")).getSubMenu();
    }

    /** act: told the action. */
    RowMenu with(String name, Consumer<RecordId> act) {
        menu.addItem(words.get("row." + name), click -> {
            RecordId id = active.get();
            if (id != null) {
                act.accept(id);
            }
        });
        return this;
    }
}
