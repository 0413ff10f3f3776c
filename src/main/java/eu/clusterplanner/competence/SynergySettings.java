package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.SynergyParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a team changed of the synergy score, as stored; null is the standard.
 *
 * @param bestDistance similarity at which a pair promises most, between 0 and 1
 * @param bandHigh synergy from which a pair is very promising, 0 to 100
 * @param bandMedium synergy from which a pair is promising, 0 to 100
 * @param ratingsPublished whether everybody in the team may see the ratings of others
 */
public record SynergySettings(
        @Nullable Double bestDistance,
        @Nullable Double bandHigh,
        @Nullable Double bandMedium,
        @Nullable Boolean ratingsPublished) {

    boolean isPublished() {
        return Boolean.TRUE.equals(ratingsPublished);
    }

    /** The parameters to compute with. Bands may be stored in the wrong order: then no score is merely promising. */
    SynergyParameters parameters() {
        SynergyParameters standard = SynergyParameters.STANDARD;
        double high = bandHigh == null ? standard.bandHigh() : bandHigh;
        double medium = bandMedium == null ? standard.bandMedium() : bandMedium;
        return new SynergyParameters(
                bestDistance == null ? standard.bestDistance() : bestDistance, high, Math.min(medium, high));
    }
}
