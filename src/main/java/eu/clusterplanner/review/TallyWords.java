package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Tally;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How partners answered, in words. */
public final class TallyWords {

    private TallyWords() {}

    /** {@code 4 agree, 1 object, 1 silent}; what nobody said is left out. */
    public static String of(Texts texts, ReviewContents contents, ReviewItem item) {
        Tally tally = contents.tally(item.id());
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("agree", tally.agree());
        counts.put("wish", tally.wish());
        counts.put("object", tally.object());
        counts.put("abstain", tally.abstain());
        counts.put("meeting", tally.meeting());
        counts.put("silent", tally.silent());
        counts.put("not-asked", tally.notAsked());
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> texts.get("review.tally." + each.getKey(), "count", each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Agree: NP, PACK. No answer: SCS.} */
    public static String byPartner(Texts texts, ReviewContents contents, ReviewItem item) {
        String none = texts.get("review.votes.none");
        Map<String, List<String>> partners = contents.seats().stream()
                .filter(ReviewSeat::votes)
                .collect(Collectors.groupingBy(
                        seat -> contents.answer(item.id(), seat.id())
                                .map(answer -> texts.get(answer.textKey()))
                                .orElse(none),
                        Collectors.mapping(ReviewSeat::label, Collectors.toList())));
        return Stream.concat(Stream.of(Vote.values()).map(vote -> texts.get(vote.textKey())), Stream.of(none))
                .filter(partners::containsKey)
                .map(vote -> texts.get(
                        "review.votes.of",
                        Map.of("vote", vote, "partners", String.join(", ", partners.getOrDefault(vote, List.of())))))
                .collect(Collectors.joining(" "));
    }
}
