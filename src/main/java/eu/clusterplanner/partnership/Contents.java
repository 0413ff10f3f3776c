package eu.clusterplanner.partnership;

/**
 * How much a partnership holds, to say what goes with it.
 *
 * @param people in the team
 */
public record Contents(int partners, int competences, int objectives, int actions, int people) {}
