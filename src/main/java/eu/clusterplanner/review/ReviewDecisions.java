package eu.clusterplanner.review;

import static eu.clusterplanner.review.ReviewService.checkText;
import static eu.clusterplanner.review.ReviewService.refuse;

import eu.clusterplanner.notification.NoticeKind;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.review.persistence.DecisionRepository;
import eu.clusterplanner.review.persistence.ReviewedActions;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.review.persistence.RoundRepository;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides team reviews: each thing by the rule, with its decision in the log, the status of actions, minutes and mails,
 * in one transaction.
 */
@Service
@Transactional
public class ReviewDecisions {

    private final PartnershipAccess access;
    private final RoundQueries queries;
    private final RoundRepository rounds;
    private final ReviewReading reading;
    private final ReviewedActions actions;
    private final DecisionRepository log;
    private final ReviewMails mails;
    private final ReviewLinks links;
    private final ReviewNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDecisions(
            PartnershipAccess access,
            RoundQueries queries,
            RoundRepository rounds,
            ReviewReading reading,
            ReviewedActions actions,
            DecisionRepository log,
            ReviewMails mails,
            ReviewLinks links,
            ReviewNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.rounds = rounds;
        this.reading = reading;
        this.actions = actions;
        this.log = log;
        this.mails = mails;
        this.links = links;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a review, for managers.
     *
     * @param said what the manager says about single things; those that are not in it are decided by the rule
     * @return mails to be copied where there is no mail server
     * @throws ReviewRefusedException where partners still have time to answer, where the rule leaves a decision to the
     *     manager and there is none, or where something would be agreed that was edited or removed since it was frozen
     * @throws ReviewNotFoundException where there is no such review
     */
    @PreAuthorize("isAuthenticated()")
    public List<Mail> close(PartnershipId partnership, RecordId id, List<Closing> said) {
        Membership manager = access.requireManager(partnership);
        ReviewContents contents = held(partnership, id);
        ReviewRound round = contents.round();
        Instant now = clock.instant();
        refuse(!round.open(), Reason.NOT_OPEN);
        refuse(now.isBefore(round.deadline()) && owed(contents), Reason.STILL_TIME);
        Map<RecordId, Closing> byItem = new HashMap<>();
        said.forEach(each -> {
            checkText("note", each.note());
            byItem.put(each.item(), each);
        });
        Set<RecordId> edited = reading.edited(contents);
        Instant until = null;
        for (ReviewItem item : contents.items()) {
            Closing closing = byItem.getOrDefault(item.id(), new Closing(item.id(), null, ""));
            ItemResult result = result(contents, item, closing.result());
            refuse(result.isAgreed() && edited.contains(item.id()), Reason.EDITED_SINCE);
            if (result == ItemResult.WAITING) {
                until = objectionsUntil(round, now);
            }
            String note = closing.note().isBlank() ? null : closing.note().strip();
            rounds.decide(partnership, item, result, note);
        }
        rounds.close(round, until == null ? RoundState.CLOSED : RoundState.OBJECTIONS, manager.account(), now, until);
        ReviewContents decided = held(partnership, id);
        decided.items().forEach(item -> log.insert(decided, item, reason(decided, item), manager.account(), now));
        takeEffect(decided);
        links.keep(decided, now);
        events.publishEvent(new RoundDecided(decided, 1));
        notices.tell(NoticeKind.REVIEW_CLOSED, id, decided.round(), decided.seats());
        return mails.send(ReviewLetter.RESULT, decided.seats().stream());
    }

    /** Whether a partner that is asked has not answered everything. */
    private static boolean owed(ReviewContents contents) {
        return contents.seats().stream()
                .filter(seat -> seat.votes() && seat.isAsked())
                .anyMatch(
                        seat -> contents.answered(seat.id()) < contents.items().size());
    }

    private static ItemResult result(ReviewContents contents, ReviewItem item, @Nullable ItemResult said) {
        if (said == ItemResult.MEETING) {
            return ItemResult.MEETING;
        }
        Verdict verdict = contents.verdict(item.id());
        boolean agreed = switch (verdict.outcome()) {
            case AGREED -> true;
            case NOT_AGREED -> false;
            case OPEN -> {
                refuse(said == null || said == ItemResult.WAITING, Reason.NOT_DECIDED);
                yield said == ItemResult.AGREED;
            }
        };
        if (!agreed) {
            return ItemResult.NOT_AGREED;
        }
        return contents.round().rule().objectionDays() > 0 ? ItemResult.WAITING : ItemResult.AGREED;
    }

    /** The end of the last day for objections, in the zone of the review. */
    private static Instant objectionsUntil(ReviewRound round, Instant now) {
        return LocalDate.ofInstant(now, round.zone())
                .plusDays(round.rule().objectionDays())
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(round.zone())
                .toInstant();
    }

    /**
     * Ends the time for objections of one review, where it has passed: what nobody objected to is agreed. For the clock.
     *
     * @return whether it was ended now
     */
    boolean endObjections(ReviewRound due) {
        ReviewContents contents = held(due.partnership(), due.id());
        ReviewRound round = contents.round();
        Instant now = clock.instant();
        if (round.state() != RoundState.OBJECTIONS || round.takesObjections(now)) {
            return false;
        }
        Set<RecordId> waited = new HashSet<>();
        for (ReviewItem item : contents.items()) {
            if (item.result() == ItemResult.WAITING) {
                waited.add(item.id());
                rounds.decide(
                        round.partnership(),
                        item,
                        contents.objectedInTime(item.id()) ? ItemResult.NOT_AGREED : ItemResult.AGREED,
                        null);
            }
        }
        rounds.end(round);
        ReviewContents ended = held(due.partnership(), due.id());
        ended.items().stream()
                .filter(item -> waited.contains(item.id()))
                .forEach(item -> log.insert(ended, item, reason(ended, item), null, now));
        takeEffect(ended);
        events.publishEvent(new RoundDecided(ended, 2));
        mails.tell(ReviewLetter.FINAL, ended.seats().stream().flatMap(seat -> seat.holders().stream()));
        return true;
    }

    /** What the log says beside the votes: the manager's words, and what the time for objections means for it. */
    private static @Nullable String reason(ReviewContents contents, ReviewItem item) {
        Texts texts = Texts.english();
        ReviewRound round = contents.round();
        Instant until = round.objectionsUntil();
        Stream<String> objections = item.result() == ItemResult.WAITING && until != null
                ? Stream.of(texts.get(
                        "review.log.waiting", "until", LetterDates.moment(until, round.zone(), texts.locale())))
                : contents.objectedInTime(item.id())
                        ? Stream.of(texts.get("review.reason.objected-in-time"))
                        : Stream.of();
        String reason =
                Stream.concat(Stream.ofNullable(item.note()), objections).collect(Collectors.joining(" "));
        return reason.isEmpty() ? null : reason;
    }

    private void takeEffect(ReviewContents decided) {
        Map<ItemResult, Set<RecordId>> byResult = new EnumMap<>(ItemResult.class);
        for (ReviewItem item : decided.items()) {
            if (item.kind().equals(ReviewedActions.KIND) && item.subject() != null && item.result() != null) {
                byResult.computeIfAbsent(item.result(), each -> new HashSet<>()).add(item.subject());
            }
        }
        PartnershipId partnership = decided.round().partnership();
        actions.agree(partnership, byResult.getOrDefault(ItemResult.AGREED, Set.of()));
        actions.giveBack(partnership, byResult.getOrDefault(ItemResult.NOT_AGREED, Set.of()));
        actions.giveBack(partnership, byResult.getOrDefault(ItemResult.MEETING, Set.of()));
    }

    private ReviewContents held(PartnershipId partnership, RecordId id) {
        ReviewRound round = queries.find(partnership, id).orElseThrow(() -> new ReviewNotFoundException(id));
        queries.lock(round);
        return queries.contents(queries.find(partnership, id).orElseThrow(() -> new ReviewNotFoundException(id)));
    }
}
