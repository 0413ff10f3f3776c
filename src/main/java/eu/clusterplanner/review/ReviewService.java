package eu.clusterplanner.review;

import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.persistence.ReviewFileRepository;
import eu.clusterplanner.review.persistence.ReviewedActions;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.RoundRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Team reviews as the team sees them: managers open them, and everybody reads what was decided. Who answers does so by
 * {@link ReviewerService}, who decides by {@link ReviewDecisions}.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ReviewService {

    private static final Period WITHIN = Period.ofYears(1);

    private final PartnershipAccess access;
    private final RoundQueries queries;
    private final RoundRepository rounds;
    private final ReviewedActions actions;
    private final ReviewFileRepository files;
    private final ReviewedDocuments documents;
    private final ReviewOpening opening;
    private final ReviewReading reading;
    private final ReviewMails mails;
    private final ReviewTalk talk;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewService(
            PartnershipAccess access,
            RoundQueries queries,
            RoundRepository rounds,
            ReviewedActions actions,
            ReviewFileRepository files,
            ReviewedDocuments documents,
            ReviewOpening opening,
            ReviewReading reading,
            ReviewMails mails,
            ReviewTalk talk,
            ReviewNotices notices,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.rounds = rounds;
        this.actions = actions;
        this.files = files;
        this.documents = documents;
        this.opening = opening;
        this.reading = reading;
        this.mails = mails;
        this.talk = talk;
        this.notices = notices;
        this.clock = clock;
    }

    /** All reviews, the newest first, for everybody in the team. */
    @Transactional(readOnly = true)
    public List<ReviewRound> list(PartnershipId partnership) {
        access.require(partnership);
        return queries.list(partnership);
    }

    /** The open reviews in which the signed-in person answers, the nearest deadline first. */
    @Transactional(readOnly = true)
    public List<ReviewRound> mine(PartnershipId partnership) {
        Membership own = access.require(partnership);
        return queries.openOf(partnership, own.account());
    }

    /** How many open reviews wait for an answer of the signed-in person. */
    @Transactional(readOnly = true)
    public int waiting(PartnershipId partnership) {
        Membership own = access.require(partnership);
        return queries.waiting(partnership, own.account());
    }

    /**
     * A review: for managers and editors at any time, for the rest of the team once it is decided.
     *
     * @throws ReviewNotFoundException where there is none
     */
    @Transactional(readOnly = true)
    public ReviewBoard board(PartnershipId partnership, RecordId round) {
        Membership own = access.require(partnership);
        ReviewContents contents = queries.contents(find(partnership, round));
        if (contents.round().open() && !own.role().editsPlan()) {
            throw new AccessDeniedException("not decided yet");
        }
        Reading may = access.reading(own);
        boolean costs = may.all(Topic.COSTS) || (contents.round().showsCosts() && own.role() != Role.READER);
        RecordId partner = own.role() == Role.READER ? null : own.partner();
        Map<RecordId, List<ItemWord>> words = new HashMap<>();
        contents.items().forEach(item -> words.put(item.id(), item.words(costs, partner)));
        return new ReviewBoard(
                contents,
                words,
                reading.edited(contents, costs, partner),
                talk.suggestions(partnership, contents.answers()),
                files.list(partnership, round));
    }

    /**
     * A file of a review, for those who may read its board.
     *
     * @throws ReviewNotFoundException where there is none
     */
    @Transactional(readOnly = true)
    public ReviewFile.Content file(PartnershipId partnership, RecordId round, RecordId file) {
        Membership own = access.require(partnership);
        if (find(partnership, round).open() && !own.role().editsPlan()) {
            throw new AccessDeniedException("not decided yet");
        }
        return files.find(partnership, round, file).orElseThrow(() -> new ReviewNotFoundException(file));
    }

    /** What was opened, and the mails to be copied where there is no mail server. */
    public record Opened(RecordId round, List<Mail> byHand) {}

    /**
     * Opens a review: freezes what is decided on, and tells everybody who answers; all of it or nothing. Ideas and
     * proposals are in the team review from then on.
     *
     * @throws ReviewRefusedException where something is missing or not possible
     * @throws InvalidValueException where a text cannot be stored
     * @throws eu.clusterplanner.identity.AccountRefusedException where an e-mail or a name cannot be used
     */
    public Opened open(PartnershipId partnership, NewReview review) {
        Membership manager = access.requireManager(partnership);
        Instant now = clock.instant();
        Instant deadline = check(review, now);
        List<RecordId> subjects = review.subjects().stream()
                .flatMap(each -> Stream.ofNullable(each.id()))
                .toList();
        queries.lockOpening(partnership);
        refuse(!queries.underReview(partnership, subjects).isEmpty(), Reason.ALREADY_IN_REVIEW);
        RecordId round = RecordId.next();
        rounds.insert(
                new RoundRepository.Opening(
                        partnership, round, queries.nextNumber(partnership), deadline, manager.account(), now),
                review);
        freeze(partnership, round, review, subjects, now);
        ReviewRound opened = find(partnership, round);
        List<ReviewSeat> seats = opening.seat(partnership, round, review.seats(), ReviewLinks.end(opened, deadline));
        notices.tell(NoticeKind.REVIEW_OPENED, round, opened, seats);
        return new Opened(round, mails.send(ReviewLetter.OPEN, seats.stream()));
    }

    private Instant check(NewReview review, Instant now) {
        refuse(review.title().isBlank(), Reason.TITLE_MISSING);
        checkLine("title", review.title());
        checkText("message", review.message());
        refuse(review.subjects().isEmpty(), Reason.NOTHING_CHOSEN);
        refuse(review.seats().stream().allMatch(seat -> seat.holders().isEmpty()), Reason.NOBODY_ASKED);
        Instant deadline =
                review.day().atTime(review.time()).atZone(review.zone()).toInstant();
        LocalDate today = now.atZone(review.zone()).toLocalDate();
        refuse(!deadline.isAfter(now), Reason.DEADLINE_PASSED);
        refuse(review.day().isAfter(today.plus(WITHIN)), Reason.DEADLINE_FAR);
        refuse(ChronoUnit.DAYS.between(today, review.day()) < review.rule().minimumDays(), Reason.TOO_FEW_DAYS);
        return deadline;
    }

    private void freeze(
            PartnershipId partnership, RecordId round, NewReview review, List<RecordId> subjects, Instant now) {
        FrozenWords words = reading.words(
                partnership,
                review.subjects().stream().filter(each -> each.id() != null).map(NewReview.Subject::kind));
        Map<RecordId, ReviewItem> last = queries.lastReviewed(partnership, subjects);
        Map<RecordId, String> statuses = actions.statuses(partnership, subjects);
        List<ReviewItem> items = new ArrayList<>();
        for (NewReview.Subject each : review.subjects()) {
            RecordId id = each.id();
            ReviewItem item = id == null
                    ? document(round, each, now)
                    : record(round, each, id, words, last.get(id), statuses.get(id), now);
            rounds.insertItem(partnership, item, items.size());
            items.add(item);
            if (id == null) {
                ReviewFile.Made made =
                        documents.freeze(partnership, each.kind().substring(ReviewItem.DOCUMENT.length()));
                files.insert(partnership, round, item.id(), ReviewFile.Purpose.SUBJECT, 1, made, now);
            }
        }
        actions.begin(partnership, statuses.keySet());
    }

    private ReviewItem document(RecordId round, NewReview.Subject each, Instant now) {
        String kind =
                each.kind().startsWith(ReviewItem.DOCUMENT) ? each.kind().substring(ReviewItem.DOCUMENT.length()) : "";
        refuse(!documents.kinds().contains(kind), Reason.SUBJECT_GONE);
        return new ReviewItem(
                RecordId.next(),
                round,
                each.kind(),
                null,
                kind,
                1,
                now,
                List.of(),
                null,
                each.discuss(),
                null,
                null,
                null);
    }

    private ReviewItem record(
            RecordId round,
            NewReview.Subject each,
            RecordId id,
            FrozenWords words,
            @Nullable ReviewItem last,
            @Nullable String status,
            Instant now) {
        refuse(!reading.reviewable(each.kind()), Reason.SUBJECT_GONE);
        String title = words.title(each.kind(), id).orElseThrow(() -> new ReviewRefusedException(Reason.SUBJECT_GONE));
        return new ReviewItem(
                RecordId.next(),
                round,
                each.kind(),
                id,
                title,
                1,
                now,
                words.of(each.kind(), id),
                last == null ? null : last.frozen(),
                each.discuss(),
                status,
                null,
                null);
    }

    private ReviewRound find(PartnershipId partnership, RecordId round) {
        return queries.find(partnership, round).orElseThrow(() -> new ReviewNotFoundException(round));
    }

    static void refuse(boolean when, Reason reason) {
        if (when) {
            throw new ReviewRefusedException(reason);
        }
    }

    static void checkText(String name, String text) {
        if (!text.isBlank()) {
            ValueCheck.checkProse(text.strip()).ifPresent(problem -> {
                throw new InvalidValueException(name, problem);
            });
        }
    }

    static void checkLine(String name, String text) {
        ValueCheck.checkLine(text.strip()).ifPresent(problem -> {
            throw new InvalidValueException(name, problem);
        });
    }
}
