package eu.clusterplanner.shell.live;

import eu.clusterplanner.record.PlanChanges;

/** A part of a page that follows what others change. Called with the lock of the session. */
public interface LivePart {

    /** entered: where the cursor is; what stands there is left alone. */
    void follow(PlanChanges changes, EnteredField entered);

    /** The cursor has left that field. */
    default void left(EnteredField field) {}
}
