package eu.clusterplanner.review;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.persistence.ReviewFileRepository;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.SeatRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviewers answer: people of the team with their account, others by the link to this one review. */
@Service
@Transactional
public class ReviewerService {

    /** Room for the words of a wish or an objection, in code points; they become a comment. */
    public static final int MOST_REASON = 4000;

    private final Reviewers reviewers;
    private final Guests guests;
    private final RoundQueries queries;
    private final SeatRepository seats;
    private final ReviewFileRepository files;
    private final ReviewReading reading;
    private final ReviewMails mails;
    private final ReviewTalk talk;
    private final Clock clock;

    ReviewerService(
            Reviewers reviewers,
            Guests guests,
            RoundQueries queries,
            SeatRepository seats,
            ReviewFileRepository files,
            ReviewReading reading,
            ReviewMails mails,
            ReviewTalk talk,
            Clock clock) {
        this.reviewers = reviewers;
        this.guests = guests;
        this.queries = queries;
        this.seats = seats;
        this.files = files;
        this.reading = reading;
        this.mails = mails;
        this.talk = talk;
        this.clock = clock;
    }

    /**
     * What a link is for.
     *
     * @param name of the person whom the link was sent to
     * @param seat the partner, else the person
     */
    public record Linked(ReviewRound round, String name, String seat, String language) {}

    /** Empty where a link no longer works. Whoever has it may look, and looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Linked> look(String token) {
        return guests.byToken(token)
                .flatMap(guest -> reviewers
                        .byLink(guest)
                        .map(reviewer -> new Linked(
                                reviewer.round(),
                                guest.label(),
                                reviewer.own().getFirst().label(),
                                guest.language().getLanguage())));
    }

    /**
     * A person, not a program, begins with the link of that token.
     *
     * @return as whom the person goes on
     * @throws ReviewRefusedException where the link no longer works
     */
    public GuestUser begin(String token) {
        return guests.byToken(token)
                .filter(guest -> reviewers.byLink(guest).isPresent())
                .map(Guest::user)
                .orElseThrow(() -> new ReviewRefusedException(Reason.LINK_OVER));
    }

    /** The partnership and review of a guest's link; empty where it no longer works. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ReviewRound> ofGuest(GuestUser guest) {
        return guests.find(guest.id()).flatMap(reviewers::byLink).map(Reviewer::round);
    }

    /**
     * The review as the one who acts sees it.
     *
     * @throws ReviewNotFoundException where there is no such review for that person
     * @throws org.springframework.security.access.AccessDeniedException for people of the team who have no seat in it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ReviewerPage page(PartnershipId partnership, RecordId round) {
        Reviewer reviewer = reviewers.acting(partnership, round);
        Map<RecordId, List<ItemWord>> edited =
                reading.edited(reviewer.contents(), reviewer.costs(), reviewer.partner());
        List<ReviewFile> all = files.list(partnership, round);
        return new ReviewerPage(
                reviewer.round(),
                reviewer.holder().name(),
                reviewer.own(),
                reviewer.contents().items().stream()
                        .map(item -> item(reviewer, item, edited.getOrDefault(item.id(), List.of()), all))
                        .toList(),
                reviewer.round().open(),
                reviewer.round().takesObjections(clock.instant()),
                clock.instant());
    }

    private static ReviewerPage.Item item(
            Reviewer reviewer, ReviewItem item, List<ItemWord> edited, List<ReviewFile> files) {
        Map<RecordId, ReviewAnswer> answers = new HashMap<>();
        reviewer.own()
                .forEach(seat -> reviewer.contents()
                        .answer(item.id(), seat.id())
                        .ifPresent(answer -> answers.put(seat.id(), answer)));
        return new ReviewerPage.Item(
                item,
                item.words(reviewer.costs(), reviewer.partner()),
                edited,
                answers,
                files.stream().filter(file -> item.id().equals(file.item())).toList());
    }

    /** A document under review; throws as {@link #page}. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ReviewFile.Content file(PartnershipId partnership, RecordId round, RecordId file) {
        reviewers.acting(partnership, round);
        return files.find(partnership, round, file)
                .filter(found -> found.file().purpose() == ReviewFile.Purpose.SUBJECT)
                .orElseThrow(() -> new ReviewNotFoundException(file));
    }

    /**
     * Stores answers, each for itself: one that cannot be stored says why, and the others are stored. When a seat owes
     * no answer any more, whoever gave the last one gets a receipt. Throws as {@link #page}.
     */
    @PreAuthorize("isAuthenticated()")
    public List<AnswerOutcome> answer(PartnershipId partnership, RecordId round, List<GivenAnswer> given) {
        queries.lock(reviewers.acting(partnership, round).round());
        Reviewer reviewer = reviewers.acting(partnership, round);
        Instant now = clock.instant();
        seats.opened(partnership, reviewer.holder(), now);
        List<AnswerOutcome> outcomes = given.stream()
                .map(answer ->
                        new AnswerOutcome(answer.item(), answer.seat(), store(partnership, reviewer, answer, now)))
                .toList();
        finish(partnership, reviewers.acting(partnership, round), now);
        return outcomes;
    }

    private @Nullable Problem store(PartnershipId partnership, Reviewer reviewer, GivenAnswer given, Instant now) {
        ReviewSeat seat = reviewer.seat(given.seat()).orElse(null);
        ReviewItem item = reviewer.contents().item(given.item()).orElse(null);
        if (seat == null || item == null) {
            return problem(Reason.NOT_OPEN);
        }
        Problem problem = problem(reviewer, item, given, now);
        if (problem != null) {
            return problem;
        }
        ReviewAnswer before = reviewer.contents().answer(item.id(), seat.id()).orElse(null);
        if (before != null && same(before, given)) {
            return null;
        }
        try {
            seats.answer(partnership, answer(reviewer, item, seat, given, before, now));
            return null;
        } catch (ReviewTalk.NotSuggestedException refused) {
            return refused.problem();
        } catch (ReviewRefusedException refused) {
            return problem(refused.reason());
        }
    }

    /** What a browser sends once more, because it did not hear that it was stored. */
    private static boolean same(ReviewAnswer before, GivenAnswer given) {
        return before.askedAgainAt() == null
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
        UUID suggestion = before == null ? null : before.suggestion();
        if (given.suggested() != null) {
            suggestion = talk.suggest(reviewer, item, given.suggested(), reason);
        }
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
                1);
    }

    /** Why it cannot be stored. */
    private static @Nullable Problem problem(Reviewer reviewer, ReviewItem item, GivenAnswer given, Instant now) {
        boolean objection = reviewer.round().takesObjections(now)
                && item.result() == ItemResult.WAITING
                && given.vote() == Vote.OBJECT;
        if (!reviewer.round().open() && !objection) {
            return problem(Reason.NOT_OPEN);
        }
        if (given.edition() != item.edition()) {
            return problem(Reason.CHANGED_MEANWHILE);
        }
        String reason = given.reason().strip();
        if (reason.isEmpty()) {
            return given.vote().needsReason() ? problem(Reason.REASON_MISSING) : null;
        }
        return ValueCheck.checkProse(reason, MOST_REASON).orElse(null);
    }

    private static Problem problem(Reason reason) {
        return new Problem(reason.textKey(), Map.of());
    }

    private void finish(PartnershipId partnership, Reviewer reviewer, Instant now) {
        ReviewContents contents = reviewer.contents();
        boolean told = false;
        for (ReviewSeat seat : reviewer.own()) {
            boolean all = contents.items().stream().noneMatch(item -> contents.awaited(item, seat.id()));
            if (all && seat.doneAt() == null) {
                seats.done(partnership, seat, now);
                if (!told) {
                    mails.tell(ReviewLetter.RECEIPT, Stream.of(reviewer.holder()));
                    told = true;
                }
            }
        }
    }
}
