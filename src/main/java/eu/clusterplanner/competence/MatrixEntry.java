package eu.clusterplanner.competence;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters into one cell of the matrix.
 *
 * @param competence the row
 * @param partner the column of a level; null for the columns of the competence itself
 * @param property {@link #LEVEL}, {@link #REQUIRED_LEVEL} or {@link #WEIGHT}
 * @param text a number, {@code ?} for "I do not know" (levels only), empty for nothing
 * @param version version of the assessment or competence that the person saw; 0 where there was none
 * @param seen what stood there in that version; null where that is not known any more
 */
public record MatrixEntry(
        RecordId competence,
        @Nullable RecordId partner,
        String property,
        String text,
        int version,
        @Nullable String seen) {

    /** How good a partner is, 0 to 4. */
    public static final String LEVEL = "level";

    /** How good one partner at least should be, 1 to 4. */
    public static final String REQUIRED_LEVEL = "requiredLevel";

    /** Importance, 0 to 100. */
    public static final String WEIGHT = "weight";

    /** The partner of a level. */
    RecordId rated() {
        if (partner == null) {
            throw new IllegalArgumentException("a level needs a partner");
        }
        return partner;
    }

    boolean isLevel() {
        return property.equals(LEVEL);
    }
}
