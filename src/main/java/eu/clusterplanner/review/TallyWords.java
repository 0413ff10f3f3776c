package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Tally;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
}
