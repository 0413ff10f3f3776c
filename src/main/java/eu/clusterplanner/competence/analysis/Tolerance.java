package eu.clusterplanner.competence.analysis;

/** Comparison of figures with thresholds, forgiving the last digits of floating point arithmetic. */
public final class Tolerance {

    private static final double TOLERANCE = 1e-9;

    private Tolerance() {}

    /** Whether the figure reaches the threshold, or misses it by no more than 1e-9. */
    public static boolean atLeast(double figure, double threshold) {
        return figure >= threshold - TOLERANCE;
    }
}
