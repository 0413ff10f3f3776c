package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rows and columns of one table are.
 *
 * @param sheet which of the five sheets its rows are for; null: none, it is left out
 * @param headingRow number of the row with the headings; rows below it are read
 * @param columns names of columns of the sheet ({@link SheetColumn#name()}) or {@link #RATING}, by place from 0; columns
 *     that are not named are left out
 */
public record SheetMapping(Table table, @Nullable WorkbookSheet sheet, int headingRow, Map<Integer, String> columns) {

    /** The levels of the partner (or for the competence) that the heading names. */
    public static final String RATING = "*";

    /** The same with another meaning of one column; null: it is left out. A meaning goes to one column only. */
    public SheetMapping withColumn(int column, @Nullable String name) {
        Map<Integer, String> changed = new TreeMap<>(columns);
        if (name == null) {
            changed.remove(column);
        } else {
            if (!name.equals(RATING)) {
                changed.values().removeIf(name::equals);
            }
            changed.put(column, name);
        }
        return new SheetMapping(table, sheet, headingRow, changed);
    }

    /** What stands above a column. */
    public String heading(int column) {
        return table.row(headingRow).map(row -> row.text(column)).orElse("");
    }

    /** What stands above the columns, by their places. */
    public Map<Integer, String> headings() {
        Map<Integer, String> headings = new TreeMap<>();
        table.row(headingRow)
                .ifPresent(row -> row.cells().keySet().forEach(column -> headings.put(column, row.text(column))));
        return headings;
    }

    /** The headings of columns that are left out of a table that is read. */
    public List<String> unused() {
        return sheet == null
                ? List.of()
                : headings().entrySet().stream()
                        .filter(heading -> !columns.containsKey(heading.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** The column of that name; empty where the table has none. */
    public Optional<Integer> column(String name) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    CellProblem.Place place(int row, int column) {
        return new CellProblem.Place(table.name(), row, column, column < 0 ? "" : heading(column));
    }
}
