package eu.clusterplanner.document.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reporting round. */
public record Round(
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate due) {}
