package eu.clusterplanner.review;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.SeatRepository;
import eu.clusterplanner.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does with team reviews: reminds once, two days before the end, those who have not answered, and ends
 * the time for objections. Several nodes may do so at once: each review is held while it is looked at.
 */
@Component
class ReviewClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewClock.class);

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
            over.forEach(round -> alone(round, decisions::endObjections));
            List<ReviewRound> ending = transaction.execute(status -> queries.ending(now, now.plus(BEFORE_END)));
            ending.forEach(round -> alone(round, this::remind));
            return null;
        });
    }

    /** One review that fails holds up no other. */
    private static void alone(ReviewRound round, Consumer<ReviewRound> work) {
        try {
            work.accept(round);
        } catch (RuntimeException failed) {
            LOG.error("The clock could not go on with team review {}", round.id(), failed);
        }
    }

    private void remind(ReviewRound due) {
        transaction.executeWithoutResult(status -> {
            queries.lock(due);
            Instant now = clock.instant();
            // it may have been closed or given more time since it was found
            queries.find(due.partnership(), due.id())
                    .filter(round ->
                            round.open() && !round.deadline().minus(BEFORE_END).isAfter(now))
                    // who was asked less than two days before the end was just told
                    .filter(round -> round.openedAt().isBefore(round.deadline().minus(BEFORE_END)))
                    .ifPresent(round -> remind(queries.contents(round), now));
        });
    }

    private void remind(ReviewContents contents, Instant now) {
        List<ReviewSeat> owing = contents.seats().stream()
                .filter(seat -> seat.doneAt() == null && seat.reminders() == 0)
                .filter(seat -> Reviewers.answering(contents, List.of(seat)).stream()
                        .anyMatch(each -> !each.holders().isEmpty()))
                .toList();
        owing.forEach(seat -> seats.countReminder(contents.round().partnership(), seat, now));
        mails.tell(
                ReviewLetter.REMIND,
                Reviewers.answering(contents, owing).stream().flatMap(seat -> seat.holders().stream()));
    }
}
