package eu.clusterplanner.review;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param problem why it was not stored; null: it is stored
 */
public record AnswerOutcome(
        RecordId item, RecordId seat, @Nullable Problem problem) {

    public boolean stored() {
        return problem == null;
    }
}
