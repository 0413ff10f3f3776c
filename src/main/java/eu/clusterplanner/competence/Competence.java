package eu.clusterplanner.competence;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A competence that the partnership needs.
 *
 * @param version counts its edits
 * @param key as in the partnership file; figures name competences by it
 * @param domain field that it belongs to
 * @param kind TECHNOLOGY, SERVICE, MARKET, MANAGEMENT, INFRASTRUCTURE or SECTOR
 * @param requiredLevel level that at least one partner should reach, 1 to 4
 * @param weight importance, 0 or more; only its share of all weights matters
 */
public record Competence(
        RecordId id,
        int version,
        String key,
        @Nullable String domain,
        String name,
        @Nullable String description,
        @Nullable String kind,
        @Nullable Integer requiredLevel,
        @Nullable Double weight) {}
