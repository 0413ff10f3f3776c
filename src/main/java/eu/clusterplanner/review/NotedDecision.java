package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody writes it down.
 *
 * @param kind of the record that it is about; null: something else, which the subject names
 * @param subject what it is about, where it is no record; blank: the record's name
 * @param reason why; blank: not said
 * @param decidedBy a body or a person; blank: not said
 */
public record NotedDecision(
        LocalDate decidedOn,
        @Nullable String kind,
        @Nullable RecordId subjectId,
        String subject,
        Decision.Outcome outcome,
        String reason,
        String decidedBy) {}
