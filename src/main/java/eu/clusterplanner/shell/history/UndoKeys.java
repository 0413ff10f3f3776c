package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import eu.clusterplanner.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Ctrl/Cmd+Z takes the person's latest change in a partnership back, with Shift (or Ctrl+Y) it is done again. */
@Tag("planner-undo")
@JsModule("./undo/planner-undo.ts")
public final class UndoKeys extends Component {

    private static final long serialVersionUID = 1L;

    private final transient UndoActs acts;
    private transient @Nullable PartnershipId partnership;

    /** Keys that do nothing yet. */
    public UndoKeys(UndoActs acts) {
        this.acts = acts;
    }

    /** From now on they are about that partnership. */
    public void of(PartnershipId shown) {
        partnership = shown;
    }

    @ClientCallable
    void undo() {
        if (partnership != null) {
            acts.undoLast(partnership, UndoKeys::showNewState);
        }
    }

    @ClientCallable
    void redo() {
        if (partnership != null) {
            acts.redoLast(partnership, UndoKeys::showNewState);
        }
    }

    /** The page is entered anew; its frame stays. */
    private static void showNewState() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
