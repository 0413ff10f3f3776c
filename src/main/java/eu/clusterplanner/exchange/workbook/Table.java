package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook.
 *
 * @param name as its tab says
 * @param rows those that hold anything, from top to bottom
 */
public record Table(String name, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the program shows it, from 1
     * @param cells by column, from 0, in the order of the columns
     */
    public record Row(int number, Map<Integer, TableCell> cells) {

        @Nullable
        TableCell cell(int column) {
            return cells.get(column);
        }

        /** Empty where there is nothing. */
        public String text(int column) {
            TableCell cell = cells.get(column);
            return cell == null ? "" : cell.text().strip();
        }
    }

    /** The row of that number. */
    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** {@code A}, {@code B} … {@code AA} for columns 0, 1 … 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
