package eu.clusterplanner.shell.sheet;

/**
 * One entry of a list of choices.
 *
 * @param value what is stored and travels; unique in its column
 * @param label what people read, and may paste instead of the value
 */
public record Choice(String value, String label) {}
