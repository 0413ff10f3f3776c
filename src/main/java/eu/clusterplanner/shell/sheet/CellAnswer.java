package eu.clusterplanner.shell.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What became of one cell.
 *
 * @param rowId the row
 * @param columnId the column
 * @param cell what is stored now; null when nothing changed
 * @param problem why the text was not taken, in words for the person; null when it was. The text stays in the cell
 *     until it is corrected or given up
 */
public record CellAnswer(
        String rowId,
        String columnId,
        @Nullable SheetCell cell,
        @Nullable String problem) {

    public static CellAnswer stored(CellEdit edit, SheetCell cell) {
        return new CellAnswer(edit.rowId(), edit.columnId(), cell, null);
    }

    public static CellAnswer refused(CellEdit edit, String problem) {
        return new CellAnswer(edit.rowId(), edit.columnId(), null, problem);
    }

    /** Refused because somebody else changed the cell: the person sees the own text, and Escape brings the other. */
    public static CellAnswer collision(CellEdit edit, String problem, SheetCell theirs) {
        return new CellAnswer(edit.rowId(), edit.columnId(), theirs, problem);
    }

    /** News about a cell that nobody edited in this sheet. */
    public static CellAnswer news(String rowId, String columnId, SheetCell cell) {
        return new CellAnswer(rowId, columnId, cell, null);
    }
}
