package eu.clusterplanner.valuechain;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value chain with its stages.
 *
 * @param version counts its edits
 * @param key as in the partnership file; figures name chains by it
 * @param stages stages in the order of the team
 */
public record ValueChain(
        RecordId id,
        int version,
        String key,
        String name,
        @Nullable String description,
        List<Stage> stages) {}
