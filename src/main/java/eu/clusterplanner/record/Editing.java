package eu.clusterplanner.record;

/** What a person may do with the records of one kind; asked once where a page shows many of them. */
public enum Editing {
    /** Edit and remove each of them. */
    ALL,
    /** It depends on the record and the property. */
    SOME,
    /** Read only. */
    NONE
}
