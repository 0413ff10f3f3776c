package eu.clusterplanner.shell.sheet;

/**
 * What a person wants one cell to hold.
 *
 * @param rowId the row
 * @param columnId the column
 * @param text the new text, empty to clear; one of the values in columns of choices, a plain number in columns of numbers
 * @param version the version on which the person worked, 0 when the cell had none
 */
public record CellEdit(String rowId, String columnId, String text, int version) {}
