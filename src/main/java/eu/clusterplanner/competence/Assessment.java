package eu.clusterplanner.competence;

import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one partner said of itself for one competence.
 *
 * @param version counts its edits
 * @param partner key of the partner
 * @param competence key of the competence
 * @param level 0 to 4; null: not answered
 * @param unknown the partner said that it does not know; that counts as not answered
 * @param background who holds the competence and how sure that is
 * @param evidence what shows it
 */
public record Assessment(
        RecordId id,
        int version,
        String partner,
        String competence,
        @Nullable Integer level,
        boolean unknown,
        Background background,
        List<Evidence> evidence) {

    /**
     * Who holds the competence and how sure that is.
     *
     * @param holder OFFICE, MEMBERS or BOTH
     * @param companies number of member companies that have it
     * @param trlFrom lowest technology readiness level, 1 to 9
     * @param trlTo highest technology readiness level, 1 to 9
     * @param shareable YES, NO or CONDITIONAL
     * @param confidence LOW, MEDIUM or HIGH
     */
    public record Background(
            @Nullable String holder,
            @Nullable Integer companies,
            @Nullable Integer trlFrom,
            @Nullable Integer trlTo,
            @Nullable String shareable,
            @Nullable String confidence,
            @Nullable String note) {}

    /** From this level on others believe it only with a proof. */
    public static final int STRONG = 3;

    /** Whether it says much and nothing shows it. */
    public boolean lacksProof() {
        return level != null && level >= STRONG && evidence.isEmpty();
    }

    /** Whether it counts as an answer. */
    public boolean isAnswered() {
        return level != null;
    }
}
