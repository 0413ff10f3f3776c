package eu.clusterplanner.shell.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param id unique in the sheet; comes back in edits
 * @param group the title when this row heads the rows below it; such a row has no cells of its own
 * @param cells by the id of their column; a missing one is empty and without version
 */
public record SheetRow(String id, @Nullable String group, Map<String, SheetCell> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    public static SheetRow of(String id, Map<String, SheetCell> cells) {
        return new SheetRow(id, null, cells);
    }

    public static SheetRow group(String id, String title) {
        return new SheetRow(id, title, Map.of());
    }
}
