package eu.clusterplanner.shell.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the cells of a sheet in earlier versions. An edit names the version that the person saw; one that left the
 * browser before the answer to the edit before it, or before news of others, names an old one.
 */
public final class SeenTexts {

    private record Version(String row, String column, int version) {}

    private final Map<Version, String> texts = new HashMap<>();

    /** Keeps what these cells hold before they change; before: by the ids of row and column. */
    public void keep(BiFunction<String, String, SheetCell> before, Iterable<CellAnswer> changes) {
        changes.forEach(change -> {
            SheetCell cell = before.apply(change.rowId(), change.columnId());
            texts.put(new Version(change.rowId(), change.columnId(), cell.version()), cell.text());
        });
    }

    /** What the person saw who made that edit; null where that is not known any more. */
    public @Nullable String at(CellEdit edit, SheetCell shown) {
        return shown.version() == edit.version()
                ? shown.text()
                : texts.get(new Version(edit.rowId(), edit.columnId(), edit.version()));
    }
}
