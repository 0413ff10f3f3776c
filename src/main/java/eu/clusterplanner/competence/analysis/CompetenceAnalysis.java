package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes what the partners can do together, what each adds, and which pairs complete each other.
 *
 * <p>An unanswered cell is not a zero: it adds nothing to coverage, depth and Shapley shares, and pairs are compared
 * only over what both have answered. Weights are normalised over the competences that have a required level as well.
 */
public final class CompetenceAnalysis {

    private CompetenceAnalysis() {}

    /** Computes all figures; what is missing is null with reasons, never an error. */
    public static CompetenceFigures analyse(CompetenceInput input) {
        LevelMatrix matrix = LevelMatrix.of(input);
        CompetenceReason obstacle = obstacle(matrix);
        List<CompetenceReason> reasons = new ArrayList<>();
        Double coverage = null;
        Double overlap = null;
        if (obstacle == null) {
            coverage = matrix.coverage(matrix.weighted(), matrix.everybody());
            overlap = overlap(matrix);
        } else {
            reasons.add(obstacle);
        }
        if (matrix.partners().size() == 1) {
            reasons.add(CompetenceReason.TOO_FEW_PARTNERS);
        }
        return new CompetenceFigures(
                coverage,
                overlap,
                CompetenceRows.of(matrix),
                PartnerRows.of(matrix),
                PairRows.of(matrix, input),
                List.copyOf(reasons));
    }

    private static @Nullable CompetenceReason obstacle(LevelMatrix matrix) {
        if (matrix.partners().isEmpty()) {
            return CompetenceReason.NO_PARTNER;
        }
        if (!matrix.hasWeight()) {
            return CompetenceReason.NO_WEIGHTED_COMPETENCE;
        }
        boolean answered = Arrays.stream(matrix.everybody()).anyMatch(p -> matrix.answeredByAll(p).length > 0);
        return answered ? null : CompetenceReason.NO_ANSWER;
    }

    /** Weighted share of the partners beyond the first that reach the required level; null with one partner. */
    private static @Nullable Double overlap(LevelMatrix matrix) {
        int others = matrix.partners().size() - 1;
        if (others < 1) {
            return null;
        }
        double sum = 0;
        for (int c : matrix.weighted()) {
            long depth = Arrays.stream(matrix.everybody())
                    .filter(p -> matrix.level(p, c) >= matrix.required(c))
                    .count();
            sum += matrix.weight(c) * Math.max(0, depth - 1) / others;
        }
        return sum / matrix.weightOf(matrix.weighted());
    }
}
