package eu.clusterplanner.review.web;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.review.AnswerOutcome;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of answers, in their order. */
record AnswersStored(List<Outcome> outcomes) {

    /**
     * What became of one.
     *
     * @param problem why it was not stored, in words; null: it is stored
     */
    record Outcome(UUID item, UUID seat, @Nullable String problem) {}

    static AnswersStored of(List<AnswerOutcome> outcomes, Texts texts) {
        return new AnswersStored(
                outcomes.stream().map(outcome -> outcome(outcome, texts)).toList());
    }

    private static Outcome outcome(AnswerOutcome outcome, Texts texts) {
        Problem problem = outcome.problem();
        return new Outcome(
                outcome.item().value(),
                outcome.seat().value(),
                problem == null ? null : texts.get(problem.textKey(), problem.arguments()));
    }
}
