package eu.clusterplanner.schedule;

/** How an action runs. */
public enum ActionMode {
    /** From start to end, one time. */
    ONCE,
    /** Again and again, each {@code repeatEvery}, until {@code repeatUntil}. */
    REPEATS,
    /** All the time, up to its deadline or the end of the partnership; delays nobody. */
    CONTINUOUS
}
