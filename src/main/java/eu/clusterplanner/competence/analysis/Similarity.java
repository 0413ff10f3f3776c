package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.Nullable;

/** Likeness of what two partners can do. */
final class Similarity {

    private Similarity() {}

    /** Cosine of the levels in the selected competences, 0 to 1; null where a partner has only zeros. */
    static @Nullable Double ofCompetences(LevelMatrix matrix, int[] selected, int first, int second) {
        return cosine(levels(matrix, selected, first), levels(matrix, selected, second));
    }

    /**
     * Cosine of the levels summed by domain less that of the levels themselves (after the related complementarity of
     * Makri, Hitt and Lane 2010), -1 to 1; null where a selected competence has no domain or a partner only zeros.
     */
    static @Nullable Double related(LevelMatrix matrix, int[] selected, int first, int second) {
        for (int c : selected) {
            if (matrix.domain(c) == LevelMatrix.NO_DOMAIN) {
                return null;
            }
        }
        Double ofDomains = cosine(byDomain(matrix, selected, first), byDomain(matrix, selected, second));
        Double ofCompetences = ofCompetences(matrix, selected, first, second);
        return ofDomains == null || ofCompetences == null ? null : ofDomains - ofCompetences;
    }

    private static int[] levels(LevelMatrix matrix, int[] selected, int partner) {
        int[] levels = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            levels[i] = matrix.level(partner, selected[i]);
        }
        return levels;
    }

    private static int[] byDomain(LevelMatrix matrix, int[] selected, int partner) {
        int[] sums = new int[matrix.competences().size()];
        for (int c : selected) {
            sums[matrix.domain(c)] += matrix.level(partner, c);
        }
        return sums;
    }

    private static @Nullable Double cosine(int[] a, int[] b) {
        long product = 0;
        long squareA = 0;
        long squareB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (long) a[i] * b[i];
            squareA += (long) a[i] * a[i];
            squareB += (long) b[i] * b[i];
        }
        if (squareA == 0 || squareB == 0) {
            return null;
        }
        return Math.clamp(product / Math.sqrt((double) squareA * squareB), 0.0, 1.0);
    }
}
