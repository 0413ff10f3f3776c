package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the levels say of one pair, before synergy, the team's own view and rank. */
record PairMeasures(
        @Nullable Double answered,
        @Nullable Double similarity,
        Fill fill,
        @Nullable Double related,
        @Nullable Double gain,
        List<String> filledByFirst,
        List<String> filledBySecond,
        List<CompetenceReason> reasons) {

    /** Share of the weight that both must have answered. */
    private static final double SHARE_TO_COMPARE = 0.5;

    static PairMeasures of(LevelMatrix matrix, int first, int second) {
        if (!matrix.hasWeight()) {
            return missing(null, CompetenceReason.NO_WEIGHTED_COMPETENCE);
        }
        int[] joint = matrix.answeredByAll(first, second);
        double answered = matrix.weightOf(joint) / matrix.weightOf(matrix.weighted());
        if (!Tolerance.atLeast(answered, SHARE_TO_COMPARE)) {
            return missing(answered, CompetenceReason.TOO_LITTLE_IN_COMMON);
        }
        Double similarity = Similarity.ofCompetences(matrix, joint, first, second);
        Double related = Similarity.related(matrix, joint, first, second);
        Fill fill = new Fill(fill(matrix, joint, first, second), fill(matrix, joint, second, first));
        double better = Math.max(matrix.coverage(joint, first), matrix.coverage(joint, second));
        return new PairMeasures(
                answered,
                similarity,
                fill,
                related,
                matrix.coverage(joint, first, second) - better,
                filled(matrix, joint, first, second),
                filled(matrix, joint, second, first),
                reasons(similarity, fill, related));
    }

    private static PairMeasures missing(@Nullable Double answered, CompetenceReason reason) {
        return new PairMeasures(answered, null, Fill.NONE, null, null, List.of(), List.of(), List.of(reason));
    }

    /** Share of the receiver's weighted shortfall that the giver can close; null where there is none. */
    private static @Nullable Double fill(LevelMatrix matrix, int[] joint, int giver, int receiver) {
        double filled = 0;
        double shortfall = 0;
        for (int c : joint) {
            filled += matrix.weight(c) * levelsFilled(matrix, c, giver, receiver);
            shortfall += matrix.weight(c) * Math.max(0, matrix.required(c) - matrix.level(receiver, c));
        }
        return shortfall > 0 ? filled / shortfall : null;
    }

    private static int levelsFilled(LevelMatrix matrix, int competence, int giver, int receiver) {
        int useful = Math.min(matrix.level(giver, competence), matrix.required(competence));
        return Math.max(0, useful - matrix.level(receiver, competence));
    }

    private static List<String> filled(LevelMatrix matrix, int[] joint, int giver, int receiver) {
        List<String> filled = new ArrayList<>();
        for (int c : joint) {
            if (levelsFilled(matrix, c, giver, receiver) > 0) {
                filled.add(matrix.competences().get(c).key());
            }
        }
        return List.copyOf(filled);
    }

    private static List<CompetenceReason> reasons(@Nullable Double similarity, Fill fill, @Nullable Double related) {
        List<CompetenceReason> reasons = new ArrayList<>();
        if (similarity == null) {
            reasons.add(CompetenceReason.ALL_LEVELS_ZERO);
        } else if (related == null) {
            reasons.add(CompetenceReason.WITHOUT_DOMAIN);
        }
        if (fill.complementarity() == null) {
            reasons.add(CompetenceReason.NOTHING_TO_FILL);
        } else if (fill.balance() == null) {
            reasons.add(CompetenceReason.NO_BALANCE);
        }
        return List.copyOf(reasons);
    }
}
