package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.WorkbookSheet;

/**
 * One thing of a returned workbook that can be taken over.
 *
 * @param key of the row
 * @param column the cell; empty: the row as a whole, which is added or removed
 */
public record Choice(WorkbookSheet sheet, String key, String column) {

    static Choice row(WorkbookSheet sheet, String key) {
        return new Choice(sheet, key, "");
    }

    /** Whether it is a whole row. */
    public boolean isRow() {
        return column.isEmpty();
    }
}
