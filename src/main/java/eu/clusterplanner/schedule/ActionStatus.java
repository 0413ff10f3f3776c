package eu.clusterplanner.schedule;

/** Where an action stands, from idea to done. */
public enum ActionStatus {
    IDEA,
    PROPOSED,
    IN_REVIEW,
    AGREED,
    RUNNING,
    ON_HOLD,
    DONE,
    DROPPED
}
