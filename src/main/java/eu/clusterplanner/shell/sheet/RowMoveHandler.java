package eu.clusterplanner.shell.sheet;

/** Puts the rows of a sheet into another order. Called after the sheet has refused what cannot be right. */
@FunctionalInterface
public interface RowMoveHandler {

    /** Stores the new order and shows the rows in it. What throws is said as "not moved". */
    void move(RowMove move);
}
