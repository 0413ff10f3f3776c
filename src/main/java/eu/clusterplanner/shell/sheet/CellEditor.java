package eu.clusterplanner.shell.sheet;

/** How the cells of a column are edited, and what text they take. */
public enum CellEditor {
    /** Free text; Alt and Enter make a new line. */
    TEXT("text"),
    /** A number; arrives with a dot as decimal sign and without separators, see {@link NumberText}. */
    NUMBER("number"),
    /** One key of the choices, stored as soon as it is pressed: 0 to 4, or ? for "I do not know". */
    LEVEL("level"),
    /** A date, typed or chosen from a calendar; what stores it reads the text. */
    DATE("date"),
    /** One of the choices, found by typing the beginning of its label. */
    SELECT("select");

    private final String clientName;

    CellEditor(String clientName) {
        this.clientName = clientName;
    }

    String clientName() {
        return clientName;
    }
}
