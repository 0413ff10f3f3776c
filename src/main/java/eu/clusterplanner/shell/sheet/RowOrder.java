package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shared.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Whether people may put the rows of a sheet into another order, and what is refused before its handler sees it. */
final class RowOrder {

    private @Nullable RowMoveHandler handler;
    private @Nullable String held;
    private boolean crossing;

    void movedBy(RowMoveHandler newHandler) {
        handler = newHandler;
    }

    /** reason: why no row can be moved at present, in words; null: they can. */
    void hold(@Nullable String reason) {
        held = reason;
    }

    /** Whether a row may be put below another title. */
    void cross(boolean allowed) {
        crossing = allowed;
    }

    void describe(ObjectNode json) {
        json.put("movable", handler != null);
        json.put("crossing", crossing);
        if (held != null) {
            json.put("held", held);
        }
    }

    /** Moves the row; why it could not be moved, empty when it was. */
    String move(RowMove move, SheetContent content, Texts texts) {
        if (handler == null) {
            return texts.get("sheet.locked");
        }
        if (held != null) {
            return held;
        }
        SheetRow row = content.row(move.rowId());
        SheetRow beside = content.row(move.besideId());
        if (row == null || beside == null) {
            return texts.get("sheet.problem.gone");
        }
        if (row.group() != null
                || beside.group() != null
                || (!crossing && !Objects.equals(content.titleOf(row), content.titleOf(beside)))) {
            return texts.get("sheet.move.section");
        }
        handler.move(move);
        return "";
    }
}
