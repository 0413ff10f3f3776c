package eu.clusterplanner.review;

import static eu.clusterplanner.review.ReviewService.checkLine;
import static eu.clusterplanner.review.ReviewService.checkText;
import static eu.clusterplanner.review.ReviewService.refuse;
import static java.util.Objects.requireNonNull;

import eu.clusterplanner.notification.Author;
import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.persistence.ReviewedActions;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.RoundRepository;
import eu.clusterplanner.review.persistence.SeatRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do while a team review is open. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ReviewActs {

    /** How often the people of a seat are reminded at most. */
    public static final int MOST_REMINDERS = 3;

    private static final Period WITHIN = Period.ofYears(1);

    private final PartnershipAccess access;
    private final RoundQueries queries;
    private final RoundRepository rounds;
    private final SeatRepository seats;
    private final ReviewedActions actions;
    private final ReviewReading reading;
    private final ReviewMails mails;
    private final ReviewTalk talk;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewActs(
            PartnershipAccess access,
            RoundQueries queries,
            RoundRepository rounds,
            SeatRepository seats,
            ReviewedActions actions,
            ReviewReading reading,
            ReviewMails mails,
            ReviewTalk talk,
            ReviewNotices notices,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.rounds = rounds;
        this.seats = seats;
        this.actions = actions;
        this.reading = reading;
        this.mails = mails;
        this.talk = talk;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Sends a friendly mail to everybody at that seat.
     *
     * @return mails to be copied where there is no mail server
     * @throws ReviewRefusedException where everything is answered, or after {@link #MOST_REMINDERS}
     */
    public List<Mail> remind(PartnershipId partnership, RecordId round, RecordId seat) {
        ReviewContents contents = open(partnership, round);
        ReviewSeat found = seat(contents, seat);
        refuse(found.doneAt() != null, Reason.NOT_OPEN);
        refuse(found.reminders() >= MOST_REMINDERS, Reason.REMINDED_ENOUGH);
        seats.countReminder(partnership, found, clock.instant());
        return mails.send(ReviewLetter.REMIND, Stream.of(found));
    }

    /** The mail with a new link for everybody at that seat, to be copied. */
    public List<Mail> write(PartnershipId partnership, RecordId round, RecordId seat) {
        return mails.write(ReviewLetter.OPEN, seat(open(partnership, round), seat));
    }

    /**
     * Says what becomes of a wish or an objection; the reviewers concerned read the reply on their page.
     *
     * @param reply blank: none
     */
    public void settle(
            PartnershipId partnership,
            RecordId round,
            RecordId item,
            RecordId seat,
            ReviewAnswer.Settled settled,
            String reply) {
        Membership manager = access.requireManager(partnership);
        ReviewContents contents = open(partnership, round);
        checkText("reply", reply);
        ReviewAnswer answer =
                contents.answer(item, seat).orElseThrow(() -> new ReviewRefusedException(Reason.NOT_OPEN));
        seats.settle(partnership, answer, settled, reply.isBlank() ? null : reply.strip());
        Texts texts = Texts.english();
        String words = texts.get(settled.textKey()) + ". " + reply.strip();
        if (settled == ReviewAnswer.Settled.NOT_TAKEN_UP) {
            talk.decline(partnership, answer, words.strip());
        }
        talk.settled(contents.round(), answer, words.strip(), Author.person(manager.account()));
    }

    /**
     * Makes the change that a reviewer suggested, with one act: the wish or objection is taken up.
     *
     * @throws eu.clusterplanner.record.CollisionException where somebody changes it at the same time
     */
    public void accept(PartnershipId partnership, RecordId round, RecordId item, RecordId seat) {
        ReviewAnswer answer = open(partnership, round)
                .answer(item, seat)
                .orElseThrow(() -> new ReviewRefusedException(Reason.NOT_OPEN));
        talk.accept(partnership, answer);
        settle(partnership, round, item, seat, ReviewAnswer.Settled.TAKEN_UP, "");
    }

    /**
     * Freezes a record as it is now, where it was edited, and asks once more those who wished or objected; what they
     * answered before stands until they answer again.
     *
     * @param everybody whether all who have answered are asked again
     * @return mails to be copied where there is no mail server
     */
    public List<Mail> askAgain(PartnershipId partnership, RecordId round, RecordId itemId, boolean everybody) {
        ReviewContents contents = open(partnership, round);
        ReviewItem item = contents.item(itemId).orElseThrow(() -> new ReviewRefusedException(Reason.NOT_OPEN));
        List<ReviewAnswer> concerned = contents.answersTo(itemId).stream()
                .filter(answer -> everybody || answer.vote().needsReason())
                .toList();
        boolean edited = reading.edited(contents, true, null).containsKey(itemId);
        refuse(concerned.isEmpty() && !edited, Reason.NOBODY_ASKED);
        Instant now = clock.instant();
        if (edited) {
            freezeAgain(contents, item, now);
        }
        concerned.forEach(answer -> seats.askAgain(partnership, answer, now));
        Set<RecordId> asked = concerned.stream().map(ReviewAnswer::seat).collect(Collectors.toSet());
        List<ReviewSeat> again = contents.seats().stream()
                .filter(seat -> asked.contains(seat.id()))
                .toList();
        again.forEach(seat -> seats.done(partnership, seat, null));
        notices.tell(NoticeKind.REVIEW_ASKED_AGAIN, RecordId.next(), contents.round(), again);
        return mails.send(ReviewLetter.AGAIN, again.stream());
    }

    private void freezeAgain(ReviewContents contents, ReviewItem item, Instant now) {
        RecordId subject = requireNonNull(item.subject(), "documents are not edited");
        PartnershipId partnership = contents.round().partnership();
        FrozenWords words = reading.words(partnership, Stream.of(item.kind()));
        String title =
                words.title(item.kind(), subject).orElseThrow(() -> new ReviewRefusedException(Reason.SUBJECT_GONE));
        rounds.freezeAgain(partnership, item, title, words.of(item.kind(), subject), now);
    }

    /**
     * Lets another seat answer for that one.
     *
     * @param proxy null: its own people answer again
     * @param authority what gives it the right to: a letter, a date
     */
    public void setProxy(
            PartnershipId partnership, RecordId round, RecordId seat, @Nullable RecordId proxy, String authority) {
        ReviewContents contents = open(partnership, round);
        ReviewSeat found = seat(contents, seat);
        if (proxy == null) {
            seats.setProxy(partnership, found, null, null);
            return;
        }
        refuse(!contents.round().rule().proxies(), Reason.NO_PROXIES);
        refuse(authority.isBlank(), Reason.AUTHORITY_MISSING);
        checkLine("authority", authority);
        ReviewSeat other = seat(contents, proxy);
        refuse(other.id().equals(seat) || other.holders().isEmpty() || other.proxy() != null, Reason.PROXY_UNKNOWN);
        seats.setProxy(partnership, found, proxy, authority.strip());
    }

    /** Gives more time, never less. */
    public void extend(PartnershipId partnership, RecordId round, LocalDate day, LocalTime time) {
        ReviewRound open = open(partnership, round).round();
        Instant deadline = day.atTime(time).atZone(open.zone()).toInstant();
        refuse(!deadline.isAfter(open.deadline()), Reason.DEADLINE_PASSED);
        refuse(day.isAfter(LocalDate.ofInstant(clock.instant(), open.zone()).plus(WITHIN)), Reason.DEADLINE_FAR);
        rounds.extend(open, deadline);
    }

    /** Takes a review back: nothing is decided, links end, actions are proposals again. */
    public void cancel(PartnershipId partnership, RecordId round) {
        access.requireManager(partnership);
        ReviewContents contents = open(partnership, round);
        actions.giveBack(partnership, ReviewReading.ofKind(contents, ReviewedActions.KIND));
        rounds.close(contents.round(), RoundState.CANCELLED, contents.round().openedBy(), clock.instant(), null);
    }

    /** For managers, while it is open; held until the end of the transaction. */
    private ReviewContents open(PartnershipId partnership, RecordId id) {
        access.requireManager(partnership);
        ReviewRound round = queries.find(partnership, id).orElseThrow(() -> new ReviewNotFoundException(id));
        queries.lock(round);
        ReviewRound now = queries.find(partnership, id).orElseThrow(() -> new ReviewNotFoundException(id));
        refuse(!now.open(), Reason.NOT_OPEN);
        return queries.contents(now);
    }

    private static ReviewSeat seat(ReviewContents contents, RecordId id) {
        return contents.seat(id).orElseThrow(() -> new ReviewRefusedException(Reason.PERSON_UNKNOWN));
    }
}
