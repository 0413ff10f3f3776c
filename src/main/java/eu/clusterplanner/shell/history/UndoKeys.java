package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.live.LivePage;
import org.jspecify.annotations.Nullable;

/** Ctrl/Cmd+Z takes the person's latest change in a partnership back, with Shift (or Ctrl+Y) it is done again. */
@Tag("planner-undo")
@JsModule("./undo/planner-undo.ts")
public final class UndoKeys extends Component {

    private static final long serialVersionUID = 1L;

    private final transient UndoActs acts;
    private final transient LivePage live;
    private transient @Nullable PartnershipId partnership;

    /** Keys that do nothing yet. */
    public UndoKeys(UndoActs acts, LivePage live) {
        this.acts = acts;
        this.live = live;
    }

    /** From now on they are about that partnership. */
    public void of(PartnershipId shown) {
        partnership = shown;
    }

    @ClientCallable
    void undo() {
        if (partnership != null) {
            acts.undoLast(partnership, live::takeOwn);
        }
    }

    @ClientCallable
    void redo() {
        if (partnership != null) {
            acts.redoLast(partnership, live::takeOwn);
        }
    }
}
