package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** Why a rule decides as it does, in a sentence. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Of the answers as they are; where somebody objected after the review was closed, that is the reason. */
    public static String reason(Texts texts, ReviewContents contents, ReviewItem item) {
        if (item.result() == ItemResult.NOT_AGREED && contents.objectedInTime(item.id())) {
            return texts.get("review.reason.objected-in-time");
        }
        Verdict verdict = contents.verdict(item.id());
        return texts.get(verdict.reason().textKey(), Map.of("for", verdict.forIt(), "base", verdict.base()));
    }
}
