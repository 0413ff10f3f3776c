package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of the competences: who holds them, what is missing. */
final class CompetenceRows {

    private static final int CRITICAL_GAP = 2;

    private final LevelMatrix matrix;
    private final double total;
    private final double criticalShare;

    private CompetenceRows(LevelMatrix matrix) {
        this.matrix = matrix;
        double sum = matrix.weightOf(matrix.weighted());
        // Weights that are all zero tie with each other whatever they are divided by.
        this.total = sum > 0 ? sum : 1;
        this.criticalShare = criticalShare();
    }

    static List<CompetenceRow> of(LevelMatrix matrix) {
        CompetenceRows rows = new CompetenceRows(matrix);
        return IntStream.range(0, matrix.competences().size())
                .mapToObj(rows::row)
                .toList();
    }

    /** Share from which a weight is among the largest quarter, rounded up, of the weighted competences. */
    private double criticalShare() {
        double[] shares = Arrays.stream(matrix.weighted())
                .mapToDouble(c -> matrix.weight(c) / total)
                .sorted()
                .toArray();
        return shares.length == 0 ? Double.POSITIVE_INFINITY : shares[shares.length - Math.ceilDiv(shares.length, 4)];
    }

    private CompetenceRow row(int c) {
        NeededCompetence competence = matrix.competences().get(c);
        Integer best = best(c);
        boolean hasLevel = competence.requiredLevel() != null;
        List<String> holders = hasLevel ? partners(p -> matrix.level(p, c) >= matrix.required(c)) : List.of();
        Integer gap = best == null || !hasLevel ? null : Math.max(0, matrix.required(c) - best);
        return new CompetenceRow(
                competence.key(),
                best,
                gap,
                hasLevel ? holders.size() : null,
                gap == null ? null : State.of(holders.size(), matrix.partners().size()),
                gap != null && isCritical(competence, gap, c),
                competence.isWeighted() ? matrix.weight(c) / total : null,
                holders,
                best == null || best == 0 ? List.of() : partners(p -> matrix.level(p, c) == best),
                reasons(competence, best));
    }

    private @Nullable Integer best(int c) {
        int best = -1;
        for (int p : matrix.everybody()) {
            best = matrix.isAnswered(p, c) ? Math.max(best, matrix.level(p, c)) : best;
        }
        return best < 0 ? null : best;
    }

    private List<String> partners(IntPredicate selected) {
        return Arrays.stream(matrix.everybody())
                .filter(selected)
                .mapToObj(matrix.partners()::get)
                .toList();
    }

    private boolean isCritical(NeededCompetence competence, int gap, int c) {
        boolean heavy = competence.isWeighted() && Tolerance.atLeast(matrix.weight(c) / total, criticalShare);
        return gap >= CRITICAL_GAP || (gap > 0 && heavy);
    }

    private static List<CompetenceReason> reasons(NeededCompetence competence, @Nullable Integer best) {
        List<CompetenceReason> reasons = new ArrayList<>();
        if (competence.requiredLevel() == null) {
            reasons.add(CompetenceReason.WITHOUT_LEVEL);
        }
        if (competence.weight() == null) {
            reasons.add(CompetenceReason.WITHOUT_WEIGHT);
        }
        if (best == null) {
            reasons.add(CompetenceReason.UNANSWERED);
        }
        return List.copyOf(reasons);
    }
}
