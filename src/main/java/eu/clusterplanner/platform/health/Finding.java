package eu.clusterplanner.platform.health;

/**
 * What a check found.
 *
 * @param name of the check
 */
public record Finding(String name, Condition condition) {}
