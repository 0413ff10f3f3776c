package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Tally;
import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A team review with all that belongs to it.
 *
 * @param items in the order of the manager
 * @param seats in the order of the partners, those without a vote last
 * @param given the answers that count, by item and seat
 * @param others wishes and objections of seats that have answered anew, and objections after it was closed; the oldest
 *     first
 */
public record ReviewContents(
        ReviewRound round,
        List<ReviewItem> items,
        List<ReviewSeat> seats,
        Map<RecordId, Map<RecordId, ReviewAnswer>> given,
        List<ReviewAnswer> others) {

    /** answers: all of them in the order in which they were given. */
    public static ReviewContents of(
            ReviewRound round, List<ReviewItem> items, List<ReviewSeat> seats, Collection<ReviewAnswer> answers) {
        Map<RecordId, Map<RecordId, ReviewAnswer>> given = new HashMap<>();
        answers.stream()
                .filter(ReviewContents::counts)
                .forEach(answer -> given.computeIfAbsent(answer.item(), item -> new HashMap<>())
                        .put(answer.seat(), answer));
        return new ReviewContents(
                round,
                items,
                seats,
                given,
                answers.stream().filter(answer -> !counts(answer)).toList());
    }

    private static boolean counts(ReviewAnswer answer) {
        return answer.supersededAt() == null && !answer.afterClosing();
    }

    /** What counts when these answers are added, in place of the ones of their seats. */
    ReviewContents with(Collection<ReviewAnswer> newer) {
        return of(
                round,
                items,
                seats,
                Stream.of(answers(), others, newer).flatMap(Collection::stream).toList());
    }

    public Optional<ReviewItem> item(RecordId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<ReviewSeat> seat(RecordId id) {
        return seats.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The answers that count. */
    public List<ReviewAnswer> answers() {
        return given.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    /** What that seat answers about that thing. */
    public Optional<ReviewAnswer> answer(RecordId item, RecordId seat) {
        return Optional.ofNullable(given.getOrDefault(item, Map.of()).get(seat));
    }

    /** What was answered about that thing, in the order of the seats. */
    public List<ReviewAnswer> answersTo(RecordId item) {
        return seats.stream().flatMap(seat -> answer(item, seat.id()).stream()).toList();
    }

    /** What that seat said last about that thing, also after the review was closed. */
    public Optional<ReviewAnswer> latest(RecordId item, RecordId seat) {
        return objectionsTo(item).stream()
                .filter(answer -> answer.seat().equals(seat))
                .findFirst()
                .or(() -> answer(item, seat));
    }

    /** What was wished for or objected to about that thing, before the answers that count. */
    public List<ReviewAnswer> earlierTo(RecordId item) {
        return others.stream()
                .filter(answer -> answer.item().equals(item) && !answer.afterClosing())
                .toList();
    }

    /** Objections to that thing in the time for objections. */
    public List<ReviewAnswer> objectionsTo(RecordId item) {
        return others.stream()
                .filter(answer -> answer.item().equals(item) && answer.afterClosing())
                .toList();
    }

    /** The votes about that thing; seats without a vote do not count. */
    public Tally tally(RecordId item) {
        List<@Nullable Vote> votes = new ArrayList<>();
        int notAsked = 0;
        for (ReviewSeat seat : seats) {
            Vote vote = answer(item, seat.id()).map(ReviewAnswer::vote).orElse(null);
            if (seat.votes() && (vote != null || seat.isAsked())) {
                votes.add(vote);
            } else if (seat.votes()) {
                notAsked++;
            }
        }
        return Tally.of(votes, notAsked);
    }

    /** What the rule makes of them. */
    public Verdict verdict(RecordId item) {
        return Verdict.of(round.rule(), tally(item));
    }

    /** Whether a partner objected to it after the review was closed, in the time for objections. */
    public boolean objectedInTime(RecordId item) {
        return objectionsTo(item).stream()
                .anyMatch(
                        answer -> seat(answer.seat()).filter(ReviewSeat::votes).isPresent());
    }

    /** Whether that seat still owes an answer about that thing: none yet, or asked again since. */
    public boolean awaited(ReviewItem item, RecordId seat) {
        return answer(item.id(), seat)
                .map(answer -> answer.askedAgainAt() != null)
                .orElse(true);
    }

    /** About how many things that seat is asked once more. */
    public int askedAgain(RecordId seat) {
        return (int) answers().stream()
                .filter(given -> given.seat().equals(seat) && given.askedAgainAt() != null)
                .count();
    }

    /** How many things that seat has answered and is not asked again about. */
    public int answered(RecordId seat) {
        return (int) items.stream().filter(item -> !awaited(item, seat)).count();
    }

    /** Whether that seat has answered anything. */
    public boolean tookPart(RecordId seat) {
        return given.values().stream().anyMatch(each -> each.containsKey(seat));
    }
}
