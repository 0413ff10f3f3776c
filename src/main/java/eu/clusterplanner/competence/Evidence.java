package eu.clusterplanner.competence;

import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What shows that a rating is right. */
public record Evidence(
        RecordId id,
        int version,
        String text,
        @Nullable String url,
        @Nullable LocalDate date) {}
