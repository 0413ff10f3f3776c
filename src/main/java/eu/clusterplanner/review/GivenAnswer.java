package eu.clusterplanner.review;

import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer answers about one thing.
 *
 * @param seat for which the reviewer answers
 * @param reason blank: none
 * @param edition of the thing that the reviewer has read
 * @param known version of the answer of that seat that the reviewer saw, 0: there was none; null: not checked
 * @param suggested another value for one property; null: none
 */
public record GivenAnswer(
        RecordId item,
        RecordId seat,
        Vote vote,
        String reason,
        int edition,
        @Nullable Integer known,
        @Nullable Suggested suggested) {

    /**
     * Another wording, date or lead.
     *
     * @param property of the record under review
     * @param text as the reviewer typed it
     */
    public record Suggested(String property, String text) {}
}
