package eu.clusterplanner.action.ui.priority;

import eu.clusterplanner.shell.sheet.Sheet;
import java.util.function.Consumer;

/** Tells which row people choose in a sheet, but not the first cell, which is active as soon as the sheet is there. */
final class FirstCell {

    private final Sheet sheet;
    private final Consumer<String> chosen;
    private boolean begun;

    FirstCell(Sheet sheet, Consumer<String> chosen) {
        this.sheet = sheet;
        this.chosen = chosen;
    }

    void active(String row, String column) {
        // a sheet that is drawn anew has no active cell for a moment
        if (row.isEmpty()) {
            return;
        }
        boolean first =
                !begun && column.equals("action") && row.equals(sheet.rows().getFirst());
        begun = true;
        if (!first) {
            chosen.accept(row);
        }
    }
}
