package eu.clusterplanner.exchange.workbook;

import java.util.Comparator;
import java.util.List;

/**
 * What is wrong at one place of a workbook.
 *
 * @param place where
 * @param value what stands there; empty for a whole row or sheet
 * @param advice why it is not taken and what to do, in words
 */
public record CellProblem(Place place, String value, String advice) {

    /** By the order of the tables, then from top to bottom and from left to right. */
    public static Comparator<CellProblem> inOrder(List<String> tables) {
        return Comparator.comparing(
                CellProblem::place,
                Comparator.comparingInt((Place place) -> tables.indexOf(place.table()))
                        .thenComparingInt(Place::row)
                        .thenComparingInt(Place::column));
    }

    /**
     * A place in a workbook.
     *
     * @param table name of the sheet; empty: the workbook as a whole
     * @param row as the program shows it, from 1; 0: the sheet as a whole
     * @param column from 0; -1: the row as a whole
     * @param heading what stands above; empty where nothing does
     */
    public record Place(String table, int row, int column, String heading) {

        /** {@code C7}; only the row where no column is meant, empty for the sheet as a whole. */
        public String cell() {
            return (column < 0 ? "" : Table.letters(column)) + (row <= 0 ? "" : row);
        }
    }
}
