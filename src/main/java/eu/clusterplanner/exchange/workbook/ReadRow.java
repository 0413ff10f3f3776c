package eu.clusterplanner.exchange.workbook;

import java.util.Set;

/**
 * A row of one of the five sheets, or one cell of a matrix.
 *
 * @param key of its record; of an assessment those of its partner and its competence, see {@link #cell}; of a part of
 *     an action its reference, see {@link PartColumns}
 * @param pointer the place of the record in the file as a JSON pointer; empty where it says nothing and is none
 * @param place where the row stands
 * @param columns about which it says something, be it that there is nothing
 * @param renamed the key that it gives to the record with the key before; empty: none
 */
public record ReadRow(
        WorkbookSheet sheet, String key, String pointer, CellProblem.Place place, Set<String> columns, String renamed) {

    public ReadRow(WorkbookSheet sheet, String key, String pointer, CellProblem.Place place, Set<String> columns) {
        this(sheet, key, pointer, place, columns, "");
    }

    /** The key of what a partner says of a competence. */
    public static String cell(String partner, String competence) {
        return partner + "/" + competence;
    }

    /** The key of the partner in that of an assessment. */
    public static String partner(String cell) {
        return cell.substring(0, cell.indexOf('/'));
    }

    /** The key of the competence in that of an assessment. */
    public static String competence(String cell) {
        return cell.substring(cell.indexOf('/') + 1);
    }
}
