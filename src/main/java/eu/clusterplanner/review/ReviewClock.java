package eu.clusterplanner.review;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.SeatRepository;
import eu.clusterplanner.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does with team reviews: reminds once, two days before the end, those who have not answered, and ends
 * the time for objections. Several nodes may do so at once: each review is held while it is looked at.
 */
@Component
class ReviewClock {

    private static final Duration BEFORE_END = Duration.ofDays(2);

    private final RoundQueries queries;
    private final SeatRepository seats;
    private final ReviewDecisions decisions;
    private final ReviewMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewClock(
            RoundQueries queries,
            SeatRepository seats,
            ReviewDecisions decisions,
            ReviewMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.seats = seats;
        this.decisions = decisions;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void look() {
        Actors.callAs(Actor.job("team-review"), () -> {
            Instant now = clock.instant();
            List<ReviewRound> over = transaction.execute(status -> queries.objectionsOver(now));
            over.forEach(decisions::endObjections);
            List<ReviewRound> ending = transaction.execute(status -> queries.ending(now, now.plus(BEFORE_END)));
            ending.forEach(this::remind);
            return null;
        });
    }

    /** Who was asked less than two days before the end was just told. */
    private void remind(ReviewRound round) {
        transaction.executeWithoutResult(status -> {
            queries.lock(round);
            Instant now = clock.instant();
            queries.contents(round).seats().stream()
                    .filter(seat -> seat.doneAt() == null && seat.reminders() == 0)
                    .filter(seat -> round.openedAt().isBefore(round.deadline().minus(BEFORE_END)))
                    .forEach(seat -> {
                        seats.countReminder(round.partnership(), seat, now);
                        mails.tell(ReviewLetter.REMIND, Stream.of(seat).flatMap(each -> each.holders().stream()));
                    });
        });
    }
}
