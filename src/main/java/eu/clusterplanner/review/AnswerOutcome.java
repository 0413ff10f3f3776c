package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param problem key of the text that says why it was not stored; null: it is stored
 */
public record AnswerOutcome(
        RecordId item, RecordId seat, @Nullable String problem) {

    public boolean stored() {
        return problem == null;
    }
}
