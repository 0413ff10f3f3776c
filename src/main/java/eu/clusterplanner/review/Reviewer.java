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
 * @param own the person's seats and those that these are the proxy of, without those for which another one answers;
 *     where nothing is left, the person's seats to look at
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
        return own.stream()
                .filter(seat -> seat.id().equals(id))
                .filter(this::answers)
                .findFirst();
    }

    /** Whether the person answers for any seat; not where a proxy does. */
    boolean answers() {
        return own.stream().anyMatch(this::answers);
    }

    private boolean answers(ReviewSeat seat) {
        return seat.proxy() == null || seat.holders().stream().noneMatch(this::isPerson);
    }

    /** Who answers for the person's own seat; null: nobody else. */
    @Nullable
    String answeredBy() {
        return answers()
                ? null
                : contents.seat(own.getFirst().answeredBy())
                        .map(ReviewSeat::label)
                        .orElse(null);
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
