package eu.clusterplanner.partner;

import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner as far as other steps name and count it.
 *
 * @param key as in the partnership file; figures name partners by it
 * @param shortName how the team calls it, if it has a short name
 * @param role part in the partnership: COORDINATOR, PARTNER …; null counts as PARTNER
 * @param country two capital letters
 * @param left day on which it left
 * @param capacity person-days that it can give in a calendar month
 */
public record PartnerSummary(
        RecordId id,
        String key,
        String name,
        @Nullable String shortName,
        @Nullable String role,
        @Nullable String country,
        @Nullable LocalDate left,
        @Nullable Double capacity) {

    /** The short name, else the name. */
    public String label() {
        return shortName == null ? name : shortName;
    }
}
