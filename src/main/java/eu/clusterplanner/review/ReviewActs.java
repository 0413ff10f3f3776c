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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final ReviewLinks links;
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
            ReviewLinks links,
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
        this.links = links;
        this.talk = talk;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Sends a friendly mail to everybody who answers for that seat.
     *
     * @return mails to be copied where there is no mail server
     * @throws ReviewRefusedException where everything is answered, nobody answers, or after {@link #MOST_REMINDERS}
     */
    public List<Mail> remind(PartnershipId partnership, RecordId round, RecordId seat) {
        ReviewContents contents = open(partnership, round);
        ReviewSeat found = seat(contents, seat);
        refuse(found.doneAt() != null, Reason.NOT_OPEN);
        refuse(found.reminders() >= MOST_REMINDERS, Reason.REMINDED_ENOUGH);
        List<ReviewSeat> answering = Reviewers.answering(contents, List.of(found));
        refuse(answering.stream().allMatch(each -> each.holders().isEmpty()), Reason.NOBODY_ASKED);
        seats.countReminder(partnership, found, clock.instant());
        return mails.send(ReviewLetter.REMIND, answering.stream());
    }

    /** The mail with a new link for everybody who answers for that seat, to be copied. */
    public List<Mail> write(PartnershipId partnership, RecordId round, RecordId seat) {
        ReviewContents contents = open(partnership, round);
        return mails.write(ReviewLetter.OPEN, Reviewers.answering(contents, List.of(seat(contents, seat))).stream());
    }

    /**
     * Says what becomes of a wish or an objection; the reviewers concerned read the reply on their page.
     *
     * @param seen the answer as the manager saw it
     * @param reply blank: none
     * @throws ReviewRefusedException where somebody answered anew meanwhile
     */
    public void settle(
            PartnershipId partnership, RecordId round, ReviewAnswer seen, ReviewAnswer.Settled settled, String reply) {
        Membership manager = access.requireManager(partnership);
        ReviewContents contents = open(partnership, round);
        checkText("reply", reply);
        ReviewAnswer answer = answer(contents, seen);
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
     * @param seen the answer as the manager saw it, and what it suggests
     * @throws eu.clusterplanner.record.CollisionException where the record was changed there since
     * @throws ReviewRefusedException where somebody answered anew meanwhile
     */
    public void accept(PartnershipId partnership, RecordId round, ReviewAnswer seen, SuggestedWord suggested) {
        talk.accept(partnership, answer(open(partnership, round), seen), suggested);
        settle(partnership, round, seen, ReviewAnswer.Settled.TAKEN_UP, "");
    }

    private static ReviewAnswer answer(ReviewContents contents, ReviewAnswer seen) {
        ReviewAnswer answer = contents.answer(seen.item(), seen.seat())
                .orElseThrow(() -> new ReviewRefusedException(Reason.NOT_OPEN));
        refuse(answer.version() != seen.version(), Reason.CHANGED_MEANWHILE);
        return answer;
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
        List<ReviewSeat> answering = Reviewers.answering(contents, again);
        notices.tell(NoticeKind.REVIEW_ASKED_AGAIN, RecordId.next(), contents.round(), answering);
        return mails.send(ReviewLetter.AGAIN, answering.stream());
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
     * Lets another seat answer for that one, and tells whoever answers from now on.
     *
     * @param proxy null: its own people answer again
     * @param authority what gives it the right to: a letter, a date
     * @return mails to be copied where there is no mail server
     * @throws ReviewRefusedException where the rule allows none, or one of the two has or is a proxy already
     */
    public List<Mail> setProxy(
            PartnershipId partnership, RecordId round, RecordId seat, @Nullable RecordId proxy, String authority) {
        ReviewContents contents = open(partnership, round);
        ReviewSeat found = seat(contents, seat);
        if (proxy == null) {
            seats.setProxy(partnership, found, null, null);
            return found.proxy() == null || found.doneAt() != null
                    ? List.of()
                    : mails.send(ReviewLetter.OPEN, Stream.of(found));
        }
        refuse(!contents.round().rule().proxies(), Reason.NO_PROXIES);
        refuse(authority.isBlank(), Reason.AUTHORITY_MISSING);
        checkLine("authority", authority);
        ReviewSeat other = seat(contents, proxy);
        refuse(other.id().equals(seat) || other.holders().isEmpty() || other.proxy() != null, Reason.PROXY_UNKNOWN);
        refuse(contents.seats().stream().anyMatch(each -> seat.equals(each.proxy())), Reason.PROXY_UNKNOWN);
        seats.setProxy(partnership, found, proxy, authority.strip());
        return mails.send(ReviewLetter.PROXY, Stream.of(other));
    }

    /**
     * Gives more time, never less, and tells everybody who still owes answers.
     *
     * @return mails to be copied where there is no mail server
     */
    public List<Mail> extend(PartnershipId partnership, RecordId round, LocalDate day, LocalTime time) {
        ReviewContents contents = open(partnership, round);
        ReviewRound open = contents.round();
        Instant deadline = day.atTime(time).atZone(open.zone()).toInstant();
        refuse(!deadline.isAfter(open.deadline()), Reason.DEADLINE_PASSED);
        refuse(day.isAfter(LocalDate.ofInstant(clock.instant(), open.zone()).plus(WITHIN)), Reason.DEADLINE_FAR);
        rounds.extend(open, deadline);
        links.keep(contents, deadline);
        List<ReviewSeat> owing =
                contents.seats().stream().filter(seat -> seat.doneAt() == null).toList();
        return mails.send(ReviewLetter.EXTENDED, Reviewers.answering(contents, owing).stream());
    }

    /**
     * Takes a review back: nothing is decided, links end, actions are what they were before; everybody asked is told.
     *
     * @return mails to be copied where there is no mail server
     */
    public List<Mail> cancel(PartnershipId partnership, RecordId round) {
        Membership manager = access.requireManager(partnership);
        ReviewContents contents = open(partnership, round);
        Map<RecordId, String> before = new HashMap<>();
        for (ReviewItem item : contents.items()) {
            if (item.subject() != null && item.statusBefore() != null) {
                before.put(item.subject(), item.statusBefore());
            }
        }
        actions.restore(partnership, before);
        rounds.close(contents.round(), RoundState.CANCELLED, manager.account(), clock.instant(), null);
        return mails.send(ReviewLetter.CANCELLED, contents.seats().stream());
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
