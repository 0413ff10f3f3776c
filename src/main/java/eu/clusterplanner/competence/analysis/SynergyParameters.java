package eu.clusterplanner.competence.analysis;

/**
 * Choices behind the synergy score that a partnership may change.
 *
 * <p>Innovation in alliances rises and falls with how far apart the partners think (Nooteboom et al. 2007); where
 * the peak lies and where the bands begin are choices of this product, not findings of that study.
 *
 * @param bestDistance similarity at which a pair promises most, between 0 and 1; 0.30 suits exploration, 0.50
 *     exploitation
 * @param bandHigh synergy from which a pair is very promising, 0 to 100
 * @param bandMedium synergy from which a pair is promising, 0 to {@code bandHigh}
 */
public record SynergyParameters(double bestDistance, double bandHigh, double bandMedium) {

    /** Parameters of a partnership that has not chosen its own. */
    public static final SynergyParameters STANDARD = new SynergyParameters(0.40, 50, 35);

    /** Refuses a best distance outside (0, 1) and bands that are out of order or outside 0..100. */
    public SynergyParameters {
        if (!(bestDistance > 0 && bestDistance < 1)) {
            throw new IllegalArgumentException("best distance is not between 0 and 1: " + bestDistance);
        }
        if (!(bandMedium >= 0 && bandMedium <= bandHigh && bandHigh <= 100)) {
            throw new IllegalArgumentException("bands are out of order: " + bandMedium + ", " + bandHigh);
        }
    }

    /**
     * How much common ground a similarity leaves to work with: 0 at similarity 0 and 1, 1 at the best distance.
     *
     * @param similarity 0 to 1
     */
    public double closeness(double similarity) {
        if (similarity <= 0 || similarity >= 1) {
            return 0;
        }
        double rise = Math.pow(similarity / bestDistance, 2 * bestDistance);
        double fall = Math.pow((1 - similarity) / (1 - bestDistance), 2 * (1 - bestDistance));
        return Math.min(1, rise * fall);
    }

    /** Band of a synergy from 0 to 100. */
    public Band band(double synergy) {
        if (Tolerance.atLeast(synergy, bandHigh)) {
            return Band.HIGH;
        }
        return Tolerance.atLeast(synergy, bandMedium) ? Band.MEDIUM : Band.LOW;
    }
}
