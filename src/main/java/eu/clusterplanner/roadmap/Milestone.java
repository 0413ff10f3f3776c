package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone or a decision gate.
 *
 * @param version counts its edits
 * @param kind MILESTONE or DECISION_GATE
 * @param workPackage key of the work package
 * @param lead key of the partner that answers for it
 * @param date planned date
 * @param after key of the action on whose end it falls; beats the date
 * @param verification how one sees that it is reached
 * @param reached day on which it was reached
 */
public record Milestone(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String kind,
        @Nullable String workPackage,
        @Nullable String lead,
        @Nullable PlannedDate date,
        @Nullable String after,
        @Nullable String verification,
        @Nullable LocalDate reached) {}
