package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the decision log.
 *
 * @param kind name of the kind of record that it is about, or {@code document:} and the kind of document; null: something
 *     else
 * @param subjectId the record; it may be gone
 * @param subject what it was called then
 * @param decidedBy a body, or a person
 * @param round the team review in which it was decided, with its number; null: it was written down by hand
 * @param votes of a team review, in the order of the partners
 * @param notedBy name of whoever wrote it down; null: the clock, or an account that is gone
 */
public record Decision(
        RecordId id,
        int version,
        LocalDate decidedOn,
        @Nullable String kind,
        @Nullable RecordId subjectId,
        String subject,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable RecordId round,
        @Nullable Integer roundNumber,
        List<PartnerVote> votes,
        @Nullable String notedBy) {

    /** What was decided. */
    public enum Outcome {
        CHOSEN,
        CHANGED,
        DROPPED,
        NOT_AGREED,
        POSTPONED;

        /** The key of its name. */
        public String textKey() {
            return "decision.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How one partner answered.
     *
     * @param vote null: it did not answer
     * @param proxy the partner that answered for it
     * @param old whether it is about an earlier edition
     */
    public record PartnerVote(
            String partner,
            @Nullable Vote vote,
            @Nullable String reason,
            @Nullable String givenBy,
            @Nullable String proxy,
            boolean old) {}

    /** Whether it can be corrected: what a team review decided cannot. */
    public boolean byHand() {
        return round == null;
    }
}
