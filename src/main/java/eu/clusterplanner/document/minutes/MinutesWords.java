package eu.clusterplanner.document.minutes;

import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.TallyWords;
import eu.clusterplanner.review.VerdictWords;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Which partners answered what: {@code Agree: NP, PACK. No answer: SCS.} */
    String votesByPartner(ReviewItem item) {
        List<ReviewSeat> voting =
                contents.seats().stream().filter(ReviewSeat::votes).toList();
        Stream<String> votes = Stream.of(Vote.values())
                .map(vote -> said(voting, texts.get(vote.textKey()), seat -> answered(item, seat) == vote));
        return Stream.concat(votes, Stream.of(said(voting, text("no-answer"), seat -> answered(item, seat) == null)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String said(List<ReviewSeat> voting, String vote, Predicate<ReviewSeat> so) {
        String partners = voting.stream().filter(so).map(ReviewSeat::label).collect(Collectors.joining(", "));
        return partners.isEmpty() ? "" : text("votes.of", Map.of("vote", vote, "partners", partners));
    }

    private @Nullable Vote answered(ReviewItem item, ReviewSeat seat) {
        return contents.answer(item.id(), seat.id()).map(ReviewAnswer::vote).orElse(null);
    }
}
