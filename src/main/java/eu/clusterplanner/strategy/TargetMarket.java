package eu.clusterplanner.strategy;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A market outside that the partnership wants to reach.
 *
 * @param version counts its edits
 * @param country two capital letters
 * @param attractiveness 1 to 5
 * @param readiness of the partnership for it, 1 to 5
 * @param barrier what stands in the way
 * @param localPartner who helps there
 */
public record TargetMarket(
        RecordId id,
        int version,
        String key,
        String name,
        @Nullable String country,
        @Nullable Integer attractiveness,
        @Nullable Integer readiness,
        @Nullable String barrier,
        @Nullable String localPartner) {}
