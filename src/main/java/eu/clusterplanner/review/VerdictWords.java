package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Verdict;
import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** Why a rule decides as it does, in a sentence. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Of the answers as they are. */
    public static String reason(Texts texts, ReviewContents contents, ReviewItem item) {
        Verdict verdict = contents.verdict(item.id());
        return texts.get(verdict.reason().textKey(), Map.of("for", verdict.forIt(), "base", verdict.base()));
    }
}
