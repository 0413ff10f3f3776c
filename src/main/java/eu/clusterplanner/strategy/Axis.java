package eu.clusterplanner.strategy;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A main line of the strategy, under which objectives stand.
 *
 * @param version counts its edits
 */
public record Axis(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String description) {}
