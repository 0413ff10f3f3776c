package eu.clusterplanner.competence.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What one partner answered for one competence.
 *
 * @param partner key of the partner
 * @param competence key of the competence
 * @param level 0 none, 1 aware, 2 practised, 3 strong, 4 reference; null when the partner said "I do not know",
 *     which counts as unanswered and never as 0
 */
public record Rating(
        String partner, String competence, @Nullable Integer level) {

    /** Refuses a level outside 0..4. */
    public Rating {
        if (level != null && (level < 0 || level > 4)) {
            throw new IllegalArgumentException(
                    "level of " + partner + " for " + competence + " is outside 0..4: " + level);
        }
    }
}
