package eu.clusterplanner.document.minutes;

import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.TallyWords;
import eu.clusterplanner.review.VerdictWords;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sections of minutes need to say it: texts, moments in the zone of the review, results. */
final class MinutesWords {

    private static final String KEYS = "document.minutes.";

    private final Texts texts;
    private final ReviewContents contents;

    MinutesWords(Texts texts, ReviewContents contents) {
        this.texts = texts;
        this.contents = contents;
    }

    ReviewContents contents() {
        return contents;
    }

    ReviewRound round() {
        return contents.round();
    }

    Texts texts() {
        return texts;
    }

    String text(String key) {
        return texts.get(KEYS + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return texts.get(KEYS + key, arguments);
    }

    /** Fri 12 June 2026, 17:00 (Brussels). */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : LetterDates.moment(moment, round().zone(), texts.locale());
    }

    String title(ReviewItem item) {
        return item.name(texts);
    }

    String result(ReviewItem item) {
        return item.result() == null ? "" : texts.get(item.result().textKey());
    }

    /** Why the rule decides so. */
    String reason(ReviewItem item) {
        return VerdictWords.reason(texts, contents, item);
    }

    /** How the partners answered. */
    String votes(ReviewItem item) {
        return TallyWords.of(texts, contents, item);
    }

    /** Which partners answered what. */
    String votesByPartner(ReviewItem item) {
        return TallyWords.byPartner(texts, contents, item);
    }
}
