package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Whose ratings somebody may write.
 *
 * @param plan whether those of every partner, and what the partnership needs
 * @param partner of which the person may write what it says of itself, if any
 */
public record RatingRights(
        PartnershipId partnership, boolean plan, @Nullable RecordId partner) {

    public boolean rates(RecordId rated) {
        return plan || speaksFor(rated);
    }

    /** Whether what this person says of that partner is what the partner says of itself. */
    public boolean speaksFor(RecordId rated) {
        return rated.equals(partner);
    }
}
