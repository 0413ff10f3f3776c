package eu.clusterplanner.review;

/**
 * A team review was decided; told inside the same transaction, so that minutes are there or nothing is.
 *
 * @param contents as decided
 * @param edition 1: at its closing; 2: after the time for objections
 */
public record RoundDecided(ReviewContents contents, int edition) {}
