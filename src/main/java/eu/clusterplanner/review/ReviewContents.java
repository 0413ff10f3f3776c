package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Tally;
import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A team review with all that belongs to it.
 *
 * @param items in the order of the manager
 * @param seats in the order of the partners, those without a vote last
 */
public record ReviewContents(
        ReviewRound round, List<ReviewItem> items, List<ReviewSeat> seats, List<ReviewAnswer> answers) {

    public Optional<ReviewItem> item(RecordId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<ReviewSeat> seat(RecordId id) {
        return seats.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What that seat answers about that thing. */
    public Optional<ReviewAnswer> answer(RecordId item, RecordId seat) {
        return answers.stream()
                .filter(each -> each.item().equals(item) && each.seat().equals(seat))
                .findFirst();
    }

    /** What was answered about that thing, in the order of the seats. */
    public List<ReviewAnswer> answersTo(RecordId item) {
        return seats.stream().flatMap(seat -> answer(item, seat.id()).stream()).toList();
    }

    /** The votes about that thing; seats without a vote do not count. */
    public Tally tally(RecordId item) {
        List<@Nullable Vote> votes = new ArrayList<>();
        seats.stream()
                .filter(ReviewSeat::votes)
                .forEach(seat -> votes.add(
                        answer(item, seat.id()).map(ReviewAnswer::vote).orElse(null)));
        return Tally.of(votes);
    }

    /** What the rule makes of them. */
    public Verdict verdict(RecordId item) {
        return Verdict.of(round.rule(), tally(item));
    }

    /** Whether that seat still owes an answer about that thing: none yet, or asked again since. */
    public boolean awaited(ReviewItem item, RecordId seat) {
        return answer(item.id(), seat)
                .map(given -> given.askedAgainAt() != null)
                .orElse(true);
    }

    /** How many things that seat has answered and is not asked again about. */
    public int answered(RecordId seat) {
        return (int) items.stream().filter(item -> !awaited(item, seat)).count();
    }
}
