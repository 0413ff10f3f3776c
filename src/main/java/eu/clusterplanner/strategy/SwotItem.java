package eu.clusterplanner.strategy;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strength, weakness, opportunity or threat.
 *
 * @param version counts its edits
 * @param kind STRENGTH, WEAKNESS, OPPORTUNITY or THREAT
 * @param weight 1 to 5
 * @param basedOn findings that it rests on, written {@code kind:key}
 */
public record SwotItem(
        RecordId id,
        int version,
        String key,
        @Nullable String kind,
        @Nullable String text,
        @Nullable Integer weight,
        List<String> basedOn) {}
