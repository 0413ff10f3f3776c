package eu.clusterplanner.review;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviewers answer: people of the team with their account, others by the link to this one review. */
@Service
@Transactional
public class ReviewerService {

    private final Reviewers reviewers;
    private final Guests guests;
    private final RoundQueries queries;
    private final SeatRepository seats;
    private final ReviewFileRepository files;
    private final ReviewReading reading;
    private final ReviewMails mails;
    private final ReviewAnswers answers;
    private final Clock clock;

    ReviewerService(
            Reviewers reviewers,
            Guests guests,
            RoundQueries queries,
            SeatRepository seats,
            ReviewFileRepository files,
            ReviewReading reading,
            ReviewMails mails,
            ReviewAnswers answers,
            Clock clock) {
        this.reviewers = reviewers;
        this.guests = guests;
        this.queries = queries;
        this.seats = seats;
        this.files = files;
        this.reading = reading;
        this.mails = mails;
        this.answers = answers;
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
                reviewer.answers() && reviewer.round().open(),
                reviewer.answers() && reviewer.round().takesObjections(clock.instant()),
                reviewer.answeredBy(),
                clock.instant());
    }

    private static ReviewerPage.Item item(
            Reviewer reviewer, ReviewItem item, List<ItemWord> edited, List<ReviewFile> files) {
        Map<RecordId, ReviewAnswer> answers = new HashMap<>();
        reviewer.own()
                .forEach(seat -> reviewer.contents()
                        .latest(item.id(), seat.id())
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
        if (reviewer.round().open()) {
            seats.opened(partnership, reviewer.holder(), now);
        }
        ReviewAnswers.Taken taken = answers.take(reviewer, given, now);
        finish(partnership, reviewer, reviewer.contents().with(taken.stored()), now);
        return taken.outcomes();
    }

    private void finish(PartnershipId partnership, Reviewer reviewer, ReviewContents contents, Instant now) {
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
