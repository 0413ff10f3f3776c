package eu.clusterplanner.figure;

/**
 * Consecutive rows of a figure.
 *
 * @param from index of the first row
 * @param to one past the index of the last row
 */
public record RowRange(int from, int to) {}
