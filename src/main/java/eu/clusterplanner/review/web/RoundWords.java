package eu.clusterplanner.review.web;

import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RoundState;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in whole sentences until when a review runs and how it decides. */
final class RoundWords {

    private RoundWords() {}

    /** Until when answers are awaited. */
    static String until(ReviewRound round, Texts texts) {
        return texts.get("review.page.until", "deadline", moment(round, round.deadline(), texts));
    }

    /** What is possible at that moment. */
    static String now(ReviewRound round, Instant now, Texts texts) {
        if (round.open()) {
            return round.deadline().isBefore(now)
                    ? texts.get("review.page.late", "deadline", moment(round, round.deadline(), texts))
                    : until(round, texts);
        }
        if (round.state() == RoundState.OBJECTIONS && round.objectionsUntil() != null) {
            return texts.get(
                    round.takesObjections(now) ? "review.page.objections" : "review.page.objections-over",
                    "until",
                    moment(round, round.objectionsUntil(), texts));
        }
        return texts.get("review.page.closed");
    }

    /** The rule, and what the silence of that seat means. */
    static List<String> rule(ReviewRound round, ReviewSeat seat, Texts texts) {
        VotingRule rule = round.rule();
        List<String> sentences = new ArrayList<>();
        String majority = rule.majority().name().toLowerCase(Locale.ROOT);
        sentences.add(texts.get("review.page.rule." + majority, "all", String.valueOf(rule.ofAll())));
        if (rule.quorumPercent() > 0 && rule.majority() != VotingRule.Majority.MANAGER) {
            sentences.add(texts.get("review.page.rule.quorum", "percent", rule.quorumPercent()));
        }
        if (seat.votes()) {
            String silence = rule.silenceConsents() ? "consents" : "abstains";
            sentences.add(texts.get("mail.review.silence." + silence, "partner", seat.label()));
        } else {
            sentences.add(texts.get("review.page.rule.heard"));
        }
        if (rule.objectionDays() > 0) {
            sentences.add(texts.get("review.page.rule.objections", Map.of("days", rule.objectionDays())));
        }
        return sentences;
    }

    private static String moment(ReviewRound round, Instant moment, Texts texts) {
        return LetterDates.moment(moment, round.zone(), texts.locale());
    }
}
