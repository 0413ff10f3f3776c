package eu.clusterplanner.review.ui;

import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.review.ItemWord;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.RuleWords;
import eu.clusterplanner.review.TallyWords;
import eu.clusterplanner.review.VerdictWords;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Team reviews in the words of the interface. */
record ReviewWords(Texts texts) {

    String get(String key) {
        return texts.get("review." + key);
    }

    String get(String key, Map<String, ?> arguments) {
        return texts.get("review." + key, arguments);
    }

    /** Fri 12 June 2026, 17:00 (Brussels). */
    String moment(ReviewRound round, Instant moment) {
        return LetterDates.moment(moment, round.zone(), texts.locale());
    }

    /** {@code 3 Spring list}. */
    String title(ReviewRound round) {
        return get("title.numbered", Map.of("number", round.number(), "title", round.title()));
    }

    String title(ReviewItem item) {
        return item.name(texts);
    }

    String rule(ReviewRound round) {
        return RuleWords.of(texts, round.rule(), round.body());
    }

    /** Until when, or what came of it. */
    String when(ReviewRound round) {
        return switch (round.state()) {
            case OPEN -> get("until", Map.of("deadline", moment(round, round.deadline())));
            case OBJECTIONS ->
                get(
                        "objections-until",
                        Map.of("until", moment(round, Objects.requireNonNull(round.objectionsUntil()))));
            case CLOSED, CANCELLED ->
                get("closed-on", Map.of("moment", moment(round, Objects.requireNonNull(round.closedAt()))));
        };
    }

    String tally(ReviewContents contents, ReviewItem item) {
        return TallyWords.of(texts, contents, item);
    }

    /** What the rule makes of the answers so far, and why. */
    String verdict(ReviewContents contents, ReviewItem item) {
        String reason = VerdictWords.reason(texts, contents, item);
        return switch (contents.verdict(item.id()).outcome()) {
            case AGREED -> get("so-far.agreed", Map.of("reason", reason));
            case NOT_AGREED -> get("so-far.not-agreed", Map.of("reason", reason));
            case OPEN -> reason;
        };
    }

    /** {@code Packbridge objected: “Too late”. Taken up. Moved to spring}. */
    String earlier(ReviewContents contents, ReviewAnswer answer) {
        return get(
                "earlier.line",
                Map.of(
                        "partner",
                                contents.seat(answer.seat())
                                        .map(ReviewSeat::label)
                                        .orElse(""),
                        "vote", texts.get(answer.textKey()),
                        "reason", Objects.requireNonNullElse(answer.reason(), ""),
                        "settled", answer.settled() == null ? "" : settled(answer.settled()) + ".",
                        "reply", Objects.requireNonNullElse(answer.reply(), "")));
    }

    String settled(ReviewAnswer.Settled settled) {
        return texts.get(settled.textKey());
    }

    /** {@code Title: “Joint training in spring” (was “Joint training”)}. */
    String change(ItemWord word) {
        String before = Objects.requireNonNullElse(word.before(), "");
        String key = before.isEmpty() ? "change.added" : word.value().isEmpty() ? "change.removed" : "change";
        return get(key, Map.of("label", texts.get(word.label()), "value", word.value(), "before", before));
    }
}
