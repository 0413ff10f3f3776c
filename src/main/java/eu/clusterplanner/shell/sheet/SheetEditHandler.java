package eu.clusterplanner.shell.sheet;

import java.util.List;

/** Stores what a person did in a sheet. Called after the sheet has refused what cannot be right. */
@FunctionalInterface
public interface SheetEditHandler {

    /**
     * Stores one gesture and answers each of its cells, in any order; after the transaction is committed. Answers for
     * further cells are welcome: computed ones that changed with it. What throws is shown as "not stored" at all
     * cells of the gesture, with the typed texts kept.
     */
    List<CellAnswer> apply(SheetEdit edit);
}
