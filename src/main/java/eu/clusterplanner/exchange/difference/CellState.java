package eu.clusterplanner.exchange.difference;

/** Who gave a cell another value since the export. */
public enum CellState {
    /** Only whoever edited the file. */
    CHANGED,
    /** Both, and not the same. */
    CONFLICT,
    /** One of the two: how it was exported is not known. */
    DIFFERENT,
    /** Only somebody here; the file has the exported value. */
    CHANGED_HERE
}
