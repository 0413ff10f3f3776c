package eu.clusterplanner.competence.ui;

import eu.clusterplanner.shell.sheet.CellAnswer;
import eu.clusterplanner.shell.sheet.CellEdit;
import eu.clusterplanner.shell.sheet.SheetCell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the cells of this page in earlier versions. An edit names the version that the person saw; one that left
 * the browser before the answer to the edit before it names an old one, although nobody else changed anything.
 */
final class SeenTexts {

    private record Version(String row, String column, int version) {}

    private final Map<Version, String> texts = new HashMap<>();

    /** Keeps what these cells hold before they change. */
    void keep(MatrixContent before, Iterable<CellAnswer> changes) {
        changes.forEach(change -> {
            SheetCell cell = before.cell(change.rowId(), change.columnId());
            texts.put(new Version(change.rowId(), change.columnId(), cell.version()), cell.text());
        });
    }

    /** What the person saw who made that edit; null where that is not known any more. */
    @Nullable
    String at(CellEdit edit, SheetCell shown) {
        return shown.version() == edit.version()
                ? shown.text()
                : texts.get(new Version(edit.rowId(), edit.columnId(), edit.version()));
    }
}
