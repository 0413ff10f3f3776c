package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one seat answers about one thing.
 *
 * @param edition the edition of the thing that it is about
 * @param givenBy name of the person
 * @param forSeat the seat that answered as the proxy of this one; null: its own people
 * @param askedAgainAt since then an answer to a newer edition is awaited
 * @param thread the thread of comments about it
 * @param suggestion another wording, date or lead that was suggested
 * @param settled what the manager did with a wish or an objection
 * @param reply what the manager says to it
 * @param supersededAt since then another answer of the seat counts; null: this one does
 * @param afterClosing an objection in the time for objections; the vote before it stays as it was counted
 */
public record ReviewAnswer(
        RecordId id,
        RecordId item,
        RecordId seat,
        Vote vote,
        @Nullable String reason,
        int edition,
        String givenBy,
        @Nullable RecordId forSeat,
        Instant givenAt,
        @Nullable Instant askedAgainAt,
        @Nullable UUID thread,
        @Nullable UUID suggestion,
        @Nullable Settled settled,
        @Nullable String reply,
        @Nullable Instant supersededAt,
        boolean afterClosing,
        int version) {

    /** What became of a wish or an objection. */
    public enum Settled {
        TAKEN_UP,
        NOT_TAKEN_UP;

        /** The key of its name. */
        public String textKey() {
            return "review.settled." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The key of the name of what was answered. */
    public String textKey() {
        return vote.textKey();
    }

    /** Whether it stays to be read when the seat answers anew: it was settled, or asked about again. */
    boolean outlivesTheNext() {
        return vote.needsReason() && (settled != null || askedAgainAt != null);
    }

    /** Whether the manager has something to do with it. */
    public boolean waitsForManager() {
        return settled == null && vote.needsReason();
    }
}
