package eu.clusterplanner.action;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A part of the grant agreement under which actions stand.
 *
 * @param version counts its edits
 * @param lead key of the leading partner
 */
public record WorkPackage(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String lead,
        @Nullable PlannedDate start,
        @Nullable PlannedDate end,
        @Nullable String description) {}
