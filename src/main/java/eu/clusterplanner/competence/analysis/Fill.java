package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What each partner of a pair can fill of the other's shortfall, 0 to 1; null where the receiver has no shortfall.
 *
 * @param byFirst share of the second partner's weighted shortfall that the first can close
 * @param bySecond share of the first partner's weighted shortfall that the second can close
 */
public record Fill(@Nullable Double byFirst, @Nullable Double bySecond) {

    /** Neither direction is known. */
    public static final Fill NONE = new Fill(null, null);

    /** Geometric mean of both directions, 0 to 1; null where one has nothing to fill. */
    @Nullable
    Double complementarity() {
        return byFirst == null || bySecond == null ? null : Math.sqrt(byFirst * bySecond);
    }

    /** Smaller direction over the larger, 0 to 1; null where one is unknown or both are 0. */
    @Nullable
    Double balance() {
        if (byFirst == null || bySecond == null || Math.max(byFirst, bySecond) <= 0) {
            return null;
        }
        return Math.min(byFirst, bySecond) / Math.max(byFirst, bySecond);
    }
}
