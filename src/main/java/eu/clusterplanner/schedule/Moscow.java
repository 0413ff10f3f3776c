package eu.clusterplanner.schedule;

/** Priority class of an action: must, should, could, won't (now). */
public enum Moscow {
    MUST,
    SHOULD,
    COULD,
    WONT
}
