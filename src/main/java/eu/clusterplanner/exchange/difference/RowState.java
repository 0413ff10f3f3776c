package eu.clusterplanner.exchange.difference;

/** What is different about a whole row. */
public enum RowState {
    /** It is on both sides; cells are different. */
    CHANGED,
    /** Only the file has it. */
    NEW,
    /** It was exported, is changed in the file, and was removed here meanwhile. */
    REMOVED_HERE,
    /** It was exported and is here as it was; the file has it no more. */
    REMOVED,
    /** Likewise, but it was changed here meanwhile. */
    REMOVED_AND_CHANGED_HERE,
    /** It is here and not in the file; whether it was exported is not known. */
    MISSING;

    /** Whether taking it over removes the row here. */
    public boolean removes() {
        return this == REMOVED || this == REMOVED_AND_CHANGED_HERE || this == MISSING;
    }

    /** Whether taking it over adds the row here. */
    public boolean adds() {
        return this == NEW || this == REMOVED_HERE;
    }
}
