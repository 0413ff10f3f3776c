package eu.clusterplanner.record.persistence;

/**
 * Rows of the change log that belong together.
 *
 * @param act as {@link LoggedRow#act} names it
 * @param first the id of its first row
 * @param last the id of its last row
 * @param records how many records it changed
 */
public record LoggedAct(String act, long first, long last, int records) {}
