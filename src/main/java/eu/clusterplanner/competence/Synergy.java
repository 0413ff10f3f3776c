package eu.clusterplanner.competence;

import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What the team noted about a pair of partners.
 *
 * @param version counts its edits
 * @param partner key of the partner that was named first
 * @param otherPartner key of the other one
 * @param override the team's own view, 0 to 100, in place of the computed synergy
 * @param status OPEN, EXPLORED, AGREED or REJECTED
 * @param owner key of the partner that takes the next step
 * @param due when it is taken
 */
public record Synergy(
        RecordId id,
        int version,
        String partner,
        String otherPartner,
        @Nullable Integer override,
        @Nullable String overrideReason,
        @Nullable String idea,
        @Nullable String barrier,
        @Nullable String nextStep,
        @Nullable String status,
        @Nullable String owner,
        @Nullable PlannedDate due) {

    /** Whether it is about these two partners, in either order. */
    public boolean isOf(String first, String second) {
        return (partner.equals(first) && otherPartner.equals(second))
                || (partner.equals(second) && otherPartner.equals(first));
    }
}
