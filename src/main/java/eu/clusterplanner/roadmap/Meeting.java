package eu.clusterplanner.roadmap;

import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, workshop, survey or consultation.
 *
 * @param version counts its edits
 * @param body key of the body that met
 * @param kind MEETING, WORKSHOP, SURVEY or CONSULTATION
 * @param attendance who came, in numbers
 */
public record Meeting(
        RecordId id,
        int version,
        String key,
        @Nullable LocalDate date,
        String title,
        @Nullable String body,
        @Nullable String kind,
        @Nullable String minutes,
        List<String> decisions,
        @Nullable String place,
        Attendance attendance,
        @Nullable String url) {

    /** How many came; null where not said. */
    public record Attendance(
            @Nullable Integer organisations,
            @Nullable Integer participants,
            @Nullable Integer smes) {}
}
