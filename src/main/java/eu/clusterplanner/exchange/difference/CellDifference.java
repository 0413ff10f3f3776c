package eu.clusterplanner.exchange.difference;

import org.jspecify.annotations.Nullable;

/**
 * One cell whose value in the file is not the one that is here now.
 *
 * @param exported null: it was empty, or nobody knows
 * @param file null: it is empty
 * @param now null: it is empty
 */
public record CellDifference<V>(
        String column,
        @Nullable V exported,
        @Nullable V file,
        @Nullable V now,
        CellState state) {}
