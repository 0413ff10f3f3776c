package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote in a team review, that of a partner; a seat without a partner is heard and not counted.
 *
 * @param partner null where it has none, or the partner was removed since
 * @param partnerName name of the partner when the review was opened; null: no vote
 * @param proxy the seat that answers for this one
 * @param proxyAuthority what gives it the right to
 * @param doneAt when everything was answered and the receipt was sent
 * @param reminders how often its people were reminded, 0 to 3
 * @param holders who may answer, the first one before the deputies
 */
public record ReviewSeat(
        RecordId id,
        RecordId round,
        @Nullable RecordId partner,
        @Nullable String partnerName,
        @Nullable RecordId proxy,
        @Nullable String proxyAuthority,
        @Nullable Instant doneAt,
        int reminders,
        List<SeatHolder> holders) {

    /** The seat whose people answer for this one. */
    public RecordId answeredBy() {
        return proxy == null ? id : proxy;
    }

    /** Whether its answers count as a vote. */
    public boolean votes() {
        return partnerName != null;
    }

    /** Whether anybody can answer for it: people of its own, or a proxy. */
    public boolean isAsked() {
        return !holders.isEmpty() || proxy != null;
    }

    /** The partner, else the person. */
    public String label() {
        return partnerName != null
                ? partnerName
                : holders.stream().findFirst().map(SeatHolder::name).orElse("");
    }
}
