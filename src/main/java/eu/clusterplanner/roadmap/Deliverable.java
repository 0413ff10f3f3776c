package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is handed in to the funder.
 *
 * @param version counts its edits
 * @param workPackage key of the work package
 * @param action key of the action that produces it
 * @param lead key of the partner that answers for it
 * @param type REPORT, EVENT, AGREEMENT, TOOL, DATA or OTHER
 * @param dissemination PUBLIC or SENSITIVE
 * @param due until when
 * @param status PENDING, DRAFT, HANDED_IN, ACCEPTED or TO_REVISE
 */
public record Deliverable(
        RecordId id,
        int version,
        String key,
        String title,
        @Nullable String workPackage,
        @Nullable String action,
        @Nullable String lead,
        @Nullable String type,
        @Nullable String dissemination,
        @Nullable PlannedDate due,
        @Nullable String status,
        @Nullable LocalDate handedIn,
        @Nullable LocalDate accepted,
        @Nullable String delayReason) {}
