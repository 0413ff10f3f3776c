package eu.clusterplanner.review;

import eu.clusterplanner.discussion.DiscussionRefusedException;
import eu.clusterplanner.discussion.WrittenText;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.persistence.SeatRepository;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what reviewers answer, each answer for itself: one that is refused leaves no trace, and holds up no other. */
@Component
class ReviewAnswers {

    /** Room for a reason in code points: with the words before it, it becomes a comment. */
    static final int MOST_REASON = WrittenText.MOST - 500;

    private final SeatRepository seats;
    private final ReviewTalk talk;
    private final TransactionTemplate single;

    ReviewAnswers(SeatRepository seats, ReviewTalk talk, PlatformTransactionManager transactions) {
        this.seats = seats;
        this.talk = talk;
        this.single = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** What became of answers, in their order, and those that are stored now. */
    record Taken(List<AnswerOutcome> outcomes, List<ReviewAnswer> stored) {}

    /** The review must be held by the transaction. */
    Taken take(Reviewer reviewer, List<GivenAnswer> given, Instant now) {
        List<ReviewAnswer> stored = new ArrayList<>();
        List<AnswerOutcome> outcomes = given.stream()
                .map(answer -> new AnswerOutcome(answer.item(), answer.seat(), store(reviewer, answer, now, stored)))
                .toList();
        return new Taken(outcomes, stored);
    }

    private @Nullable Problem store(Reviewer reviewer, GivenAnswer given, Instant now, List<ReviewAnswer> stored) {
        ReviewSeat seat = reviewer.seat(given.seat()).orElse(null);
        ReviewItem item = reviewer.contents().item(given.item()).orElse(null);
        if (seat == null || item == null) {
            return problem(Reason.NOT_OPEN);
        }
        ReviewAnswer before = reviewer.contents().latest(item.id(), seat.id()).orElse(null);
        Problem problem = problem(reviewer, item, given, before, now);
        if (problem != null || (before != null && isRepeated(reviewer.round(), before, given))) {
            return problem;
        }
        try {
            single.executeWithoutResult(status -> {
                ReviewAnswer answer = answer(reviewer, item, seat, given, before, now);
                if (before != null && reviewer.round().open() && before.outlivesTheNext()) {
                    seats.supersede(reviewer.round().partnership(), before, now);
                }
                seats.answer(reviewer.round().partnership(), answer);
                stored.add(answer);
            });
            return null;
        } catch (ReviewTalk.NotSuggestedException refused) {
            return refused.problem();
        } catch (InvalidValueException refused) {
            return refused.problem();
        } catch (DiscussionRefusedException refused) {
            return new Problem(refused.reason().textKey(), Map.of());
        } catch (ReviewRefusedException refused) {
            return problem(refused.reason());
        } catch (PartnershipNotFoundException openerLeft) {
            return problem(Reason.SUBJECT_GONE);
        }
    }

    /**
     * What a browser sends once more, because it did not hear that it was stored. In the time for objections only what
     * was objected since then is one.
     */
    private static boolean isRepeated(ReviewRound round, ReviewAnswer before, GivenAnswer given) {
        return (round.open() || before.afterClosing())
                && before.askedAgainAt() == null
                && before.vote() == given.vote()
                && before.edition() == given.edition()
                && Objects.requireNonNullElse(before.reason(), "")
                        .equals(given.reason().strip())
                && (given.suggested() == null || before.suggestion() != null);
    }

    private ReviewAnswer answer(
            Reviewer reviewer,
            ReviewItem item,
            ReviewSeat seat,
            GivenAnswer given,
            @Nullable ReviewAnswer before,
            Instant now) {
        String reason = given.reason().strip();
        UUID suggestion = talk.suggestion(reviewer, item, given, before == null ? null : before.suggestion());
        UUID thread = talk.thread(reviewer, item, seat, given, before == null ? null : before.thread());
        return new ReviewAnswer(
                RecordId.next(),
                given.item(),
                seat.id(),
                given.vote(),
                reason.isEmpty() ? null : reason,
                given.edition(),
                reviewer.holder().name(),
                reviewer.answersAs(seat),
                now,
                null,
                thread,
                suggestion,
                null,
                null,
                null,
                !reviewer.round().open(),
                1);
    }

    /** Why it cannot be stored. */
    private static @Nullable Problem problem(
            Reviewer reviewer, ReviewItem item, GivenAnswer given, @Nullable ReviewAnswer before, Instant now) {
        boolean objection = reviewer.round().takesObjections(now)
                && item.result() == ItemResult.WAITING
                && given.vote() == Vote.OBJECT;
        if (!reviewer.round().open() && !objection) {
            return problem(Reason.NOT_OPEN);
        }
        if (given.edition() != item.edition()) {
            return problem(Reason.CHANGED_MEANWHILE);
        }
        if (isUnseen(reviewer, given, before)) {
            return problem(Reason.ANSWERED_MEANWHILE);
        }
        String reason = given.reason().strip();
        if (reason.isEmpty()) {
            return given.vote().needsReason() ? problem(Reason.REASON_MISSING) : null;
        }
        return ValueCheck.checkProse(reason, MOST_REASON).orElse(null);
    }

    /** Whether another person answered for that seat, and whoever answers now did not see it. */
    private static boolean isUnseen(Reviewer reviewer, GivenAnswer given, @Nullable ReviewAnswer before) {
        return before != null
                && given.known() != null
                && given.known() != before.version()
                && !before.givenBy().equals(reviewer.holder().name());
    }

    private static Problem problem(Reason reason) {
        return new Problem(reason.textKey(), Map.of());
    }
}
