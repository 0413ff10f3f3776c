package eu.clusterplanner.roadmap;

/**
 * How far a plan is.
 *
 * @param actions number of actions that are in the plan
 * @param dated number of them for which somebody said how long they last
 * @param conflicts whether dates contradict each other
 */
public record RoadmapProgress(int actions, int dated, boolean conflicts) {}
