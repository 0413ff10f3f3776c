package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review as somebody sees it who answers in it.
 *
 * @param name of that person
 * @param seats for which the person answers: the own one first, then those that it is the proxy of
 * @param items in the order of the manager
 * @param takesAnswers whether answers are taken now; takesObjections: whether objections are
 * @param answeredBy the proxy that answers instead; null: the person answers
 * @param readAt when it was read
 */
public record ReviewerPage(
        ReviewRound round,
        String name,
        List<ReviewSeat> seats,
        List<Item> items,
        boolean takesAnswers,
        boolean takesObjections,
        @Nullable String answeredBy,
        Instant readAt) {

    /**
     * One thing to answer about.
     *
     * @param words as the person may read them, with what changed since the last review or edition
     * @param edited what was edited since it was frozen
     * @param answers of the seats for which the person answers
     * @param files the document under review
     */
    public record Item(
            ReviewItem item,
            List<ItemWord> words,
            List<ItemWord> edited,
            Map<RecordId, ReviewAnswer> answers,
            List<ReviewFile> files) {}
}
