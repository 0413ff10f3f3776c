package eu.clusterplanner.review.web;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.review.AnswerOutcome;
import eu.clusterplanner.review.GivenAnswer;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of answers, in their order. */
record AnswersStored(List<Outcome> outcomes) {

    /**
     * What became of one.
     *
     * @param problem why it was not stored, in words; null: it is stored
     */
    record Outcome(UUID item, UUID seat, @Nullable String problem) {}

    static AnswersStored of(List<AnswerOutcome> outcomes, List<GivenAnswer> given, Texts texts) {
        return new AnswersStored(IntStream.range(0, outcomes.size())
                .mapToObj(at -> outcome(outcomes.get(at), given.get(at), texts))
                .toList());
    }

    private static Outcome outcome(AnswerOutcome outcome, GivenAnswer given, Texts texts) {
        String key = outcome.problem();
        String said = key == null ? null : texts.get(key, arguments(key, given));
        return new Outcome(outcome.item().value(), outcome.seat().value(), said);
    }

    /** Problems of the reason have numbers in their sentence, which an outcome does not carry. */
    private static Map<String, ?> arguments(String key, GivenAnswer given) {
        String reason = given.reason().strip();
        return ValueCheck.checkProse(reason)
                .filter(problem -> problem.textKey().equals(key))
                .<Map<String, ?>>map(Problem::arguments)
                .orElse(Map.of());
    }
}
