package eu.clusterplanner.shell.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sheet shows, as the server knows it. */
final class SheetContent {

    private final Map<String, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, SheetCell>> changed = new HashMap<>();

    SheetContent(List<SheetColumn> columns, List<SheetRow> rows) {
        columns.forEach(column -> putOnce(this.columns, column.id(), column));
        rows.forEach(row -> putOnce(this.rows, row.id(), row));
    }

    private static <T> void putOnce(Map<String, T> map, String id, T value) {
        if (map.put(id, value) != null) {
            throw new IllegalArgumentException("The id " + id + " occurs twice in the sheet");
        }
    }

    List<SheetColumn> columns() {
        return List.copyOf(columns.values());
    }

    Iterable<SheetRow> rows() {
        return rows.values();
    }

    @Nullable
    SheetColumn column(String id) {
        return columns.get(id);
    }

    @Nullable
    SheetRow row(String id) {
        return rows.get(id);
    }

    /** The id of the title above that row; null where there is none. */
    @Nullable
    String titleOf(SheetRow row) {
        String title = null;
        for (SheetRow each : rows.values()) {
            if (each.id().equals(row.id())) {
                return title;
            }
            title = each.group() == null ? title : each.id();
        }
        return title;
    }

    /** Whether it has the same columns, and the same rows under the same titles. */
    boolean hasFrame(List<SheetColumn> otherColumns, List<SheetRow> otherRows) {
        return otherColumns.equals(columns()) && frame(otherRows).equals(frame(rows.values()));
    }

    private static List<String> frame(Collection<SheetRow> rows) {
        return rows.stream().map(row -> row.id() + " " + row.group()).toList();
    }

    /** What that row shows there now, whatever it is said to hold. */
    SheetCell cell(SheetRow row, String columnId) {
        SheetCell newer = changed.getOrDefault(row.id(), Map.of()).get(columnId);
        SheetRow shown = rows.getOrDefault(row.id(), row);
        return newer != null ? newer : shown.cells().getOrDefault(columnId, SheetCell.EMPTY);
    }

    /** Takes over what an answer says is stored; cells that are not in the sheet are passed over. */
    void store(CellAnswer answer) {
        SheetCell cell = answer.cell();
        if (cell != null && columns.containsKey(answer.columnId()) && rows.containsKey(answer.rowId())) {
            changed.computeIfAbsent(answer.rowId(), id -> new HashMap<>()).put(answer.columnId(), cell);
        }
    }
}
