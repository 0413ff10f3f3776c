package eu.clusterplanner.valuechain.analysis;

/**
 * Two neighbouring stages that different partners lead: a place for a shared action.
 *
 * @param from key of the stage that hands over
 * @param to key of the stage that takes
 */
public record StageInterface(String from, String to) {}
