package eu.clusterplanner.action;

/**
 * How far a team is with its list.
 *
 * @param agreed actions that are agreed, running, on hold or done
 * @param total all actions but the dropped ones
 */
public record ActionCounts(int agreed, int total) {}
