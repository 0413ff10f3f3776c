package eu.clusterplanner.exchange.workbook;

import java.util.Locale;

/** Why a file is no workbook that can be read. */
public enum Refusal {
    /** Nothing in it. */
    EMPTY,
    /** More bytes than are taken. */
    TOO_LARGE,
    /** Excel of 2003 and before (.xls). */
    OLD_EXCEL,
    /** Opens only with a password. */
    PASSWORD,
    /** Holds programs (.xlsm). */
    MACROS,
    /** Excel in its binary form (.xlsb). */
    BINARY_EXCEL,
    /** LibreOffice in its own form (.ods). */
    OPEN_DOCUMENT,
    /** Anything else: text, PDF, Word … */
    NO_WORKBOOK,
    /** Small as a file, huge when it is unpacked. */
    BOMB,
    /** More rows, columns or cells than are taken. */
    TOO_MANY_CELLS,
    /** Fetches values from other files or from databases. */
    FETCHES,
    /** Declares names for pieces of text or for other files inside its XML, which spreadsheets never do. */
    UNSAFE,
    /** A text with separators whose quotes do not fit together. */
    BROKEN_TEXT,
    /** Cannot be unpacked or is not well-formed. */
    BROKEN;

    /** Key of the sentence that says so. */
    public String textKey() {
        return "exchange.workbook.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
