package eu.clusterplanner.valuechain.analysis;

import eu.clusterplanner.competence.analysis.Tolerance;

/** How much a stage holds the chain up, from its bottleneck figure. */
public enum StageState {
    /** A bottleneck: 0.5 or more. */
    RED,
    /** To watch: from 0.25. */
    AMBER,
    /** Covered. */
    GREEN;

    private static final double RED_FROM = 0.5;
    private static final double AMBER_FROM = 0.25;

    /** State for a bottleneck figure from 0 to 1. */
    static StageState of(double bottleneck) {
        if (Tolerance.atLeast(bottleneck, RED_FROM)) {
            return RED;
        }
        return Tolerance.atLeast(bottleneck, AMBER_FROM) ? AMBER : GREEN;
    }
}
