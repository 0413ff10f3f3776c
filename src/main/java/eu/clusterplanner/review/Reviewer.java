package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers in a review.
 *
 * @param contents of the review
 * @param holder the person's place
 * @param own the person's seats, and those that these are the proxy of
 * @param partner whose costs the person may read
 * @param costs whether the person may read all costs
 */
record Reviewer(
        ReviewContents contents,
        SeatHolder holder,
        List<ReviewSeat> own,
        @Nullable RecordId partner,
        boolean costs) {

    ReviewRound round() {
        return contents.round();
    }

    Optional<ReviewSeat> seat(RecordId id) {
        return own.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    /** The seat as whose proxy the person answers for that one; null: it is the person's own. */
    @Nullable
    RecordId answersAs(ReviewSeat seat) {
        return seat.holders().stream().anyMatch(this::isPerson) ? null : seat.proxy();
    }

    private boolean isPerson(SeatHolder each) {
        return each.id().equals(holder.id())
                || (each.account() != null && each.account().equals(holder.account()));
    }
}
