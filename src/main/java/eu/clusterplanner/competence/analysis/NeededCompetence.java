package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A competence that the partnership needs.
 *
 * @param key names the competence within its partnership
 * @param domain the field it belongs to; competences of one field are added up for the related figure
 * @param requiredLevel level that somebody should reach, 1 to 4
 * @param weight importance, a finite number from 0; only the proportions between the competences matter
 */
public record NeededCompetence(
        String key,
        @Nullable String domain,
        @Nullable Integer requiredLevel,
        @Nullable Double weight) {

    /** Refuses a required level outside 1..4 and a negative or infinite weight. */
    public NeededCompetence {
        if (requiredLevel != null && (requiredLevel < 1 || requiredLevel > 4)) {
            throw new IllegalArgumentException("required level of " + key + " is outside 1..4: " + requiredLevel);
        }
        if (weight != null && !(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("weight of " + key + " is not a finite number from 0: " + weight);
        }
    }

    /** Whether the competence takes part in weighted figures: it needs both a required level and a weight. */
    public boolean isWeighted() {
        return requiredLevel != null && weight != null;
    }
}
