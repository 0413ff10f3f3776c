package eu.clusterplanner.competence;

import eu.clusterplanner.record.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param problem why it was not stored; null: it is stored
 */
public record MatrixOutcome(MatrixEntry entry, @Nullable Problem problem) {}
