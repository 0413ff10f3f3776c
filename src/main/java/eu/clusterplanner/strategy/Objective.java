package eu.clusterplanner.strategy;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the partnership wants to reach.
 *
 * @param version counts its edits
 * @param axis key of the axis
 * @param owner key of the partner that answers for it
 * @param due until when
 * @param assumption what has to hold for it
 * @param status DRAFT, AGREED, REACHED or DROPPED
 * @param indicators keys of the indicators that measure it
 * @param addresses findings that it answers, written {@code kind:key}
 */
public record Objective(
        RecordId id,
        int version,
        String key,
        @Nullable String axis,
        String title,
        @Nullable String statement,
        @Nullable String owner,
        @Nullable PlannedDate due,
        @Nullable String assumption,
        @Nullable String status,
        List<String> indicators,
        List<String> addresses) {}
