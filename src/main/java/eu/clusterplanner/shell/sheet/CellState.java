package eu.clusterplanner.shell.sheet;

/** What is special about a cell, beside its text. */
public enum CellState {
    /** Asked for and empty: hatched, and read as "not answered". */
    UNANSWERED("unanswered"),
    /** Something is still to be done for it, which its hint says: a dot in its corner, and read out. */
    OPEN_POINT("open-point"),
    /** Comes from other cells; cannot be changed. */
    COMPUTED("computed"),
    /** Cannot be changed by this person. */
    READ_ONLY("readonly");

    private final String clientName;

    CellState(String clientName) {
        this.clientName = clientName;
    }

    String clientName() {
        return clientName;
    }
}
