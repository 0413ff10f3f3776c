package eu.clusterplanner.shell.sheet;

/** What is special about a cell, beside its text. */
public enum CellState {
    /** Asked for and empty: hatched, and read as "not answered". */
    UNANSWERED("unanswered"),
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
