package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The team's own view of a pair, which decides band and rank where it is given.
 *
 * @param partners the pair, in either order
 * @param override synergy as the team sees it, 0 to 100; null when the team leaves the computed one
 */
public record OwnView(PartnerPair partners, @Nullable Integer override) {

    /** Refuses an override outside 0..100. */
    public OwnView {
        if (override != null && (override < 0 || override > 100)) {
            throw new IllegalArgumentException("override of " + partners + " is outside 0..100: " + override);
        }
    }
}
