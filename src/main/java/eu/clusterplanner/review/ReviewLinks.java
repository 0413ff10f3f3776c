package eu.clusterplanner.review;

import eu.clusterplanner.identity.Guests;
import java.time.Instant;
import java.time.Period;
import org.springframework.stereotype.Component;

/** Personal links work as long as something can be answered by them, and some time longer. */
@Component
class ReviewLinks {

    private static final Period AFTER = Period.ofDays(30);

    private final Guests guests;

    ReviewLinks(Guests guests) {
        this.guests = guests;
    }

    /** Until when links work of a review that is closed then. */
    static Instant end(ReviewRound round, Instant closed) {
        return closed.atZone(round.zone())
                .plusDays(round.rule().objectionDays())
                .plus(AFTER)
                .toInstant();
    }

    /** The review is closed then, which may be later than it seemed at first. */
    void keep(ReviewContents contents, Instant closed) {
        guests.extend(
                contents.seats().stream()
                        .flatMap(seat -> seat.holders().stream())
                        .map(holder -> holder.id().value())
                        .toList(),
                end(contents.round(), closed));
    }
}
