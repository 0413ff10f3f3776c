package eu.clusterplanner.exchange;

/**
 * A workbook to download.
 *
 * @param name of the file, ending in {@code .xlsx}
 * @param bytes contents; taken as they are, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record ExportedWorkbook(String name, byte[] bytes) {

    /** Media type of a workbook. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
