package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule in sentences. */
public final class RuleWords {

    private RuleWords() {}

    /** body: that decides by it; null: none is named. */
    public static String of(Texts texts, VotingRule rule, @Nullable String body) {
        List<String> sentences = new ArrayList<>();
        if (body != null && !body.isBlank()) {
            sentences.add(texts.get("review.rule.body", "body", body));
        }
        if (rule.majority() == Majority.MANAGER) {
            sentences.add(texts.get("review.rule.manager"));
        } else {
            sentences.add(texts.get(
                    "review.rule",
                    Map.of(
                            "majority",
                            texts.get(rule.majority().textKey()),
                            "base",
                            rule.ofAll() ? "all" : "cast",
                            "quorum",
                            rule.quorumPercent(),
                            "silence",
                            rule.silenceConsents() ? "consents" : "abstains")));
        }
        if (rule.objectionDays() > 0) {
            sentences.add(texts.get("review.rule.objections", "days", rule.objectionDays()));
        }
        return String.join(" ", sentences);
    }
}
