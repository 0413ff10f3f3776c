package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in the team of a partnership.
 *
 * @param partner the partner that the person works for, if any
 */
public record Membership(
        PartnershipId partnership,
        AccountId account,
        Role role,
        @Nullable RecordId partner) {

    public boolean worksFor(RecordId other) {
        return other.equals(partner);
    }

    /** Whether that person may invite somebody with that role for that partner. */
    boolean mayInvite(Role invited, @Nullable RecordId forPartner) {
        return switch (role) {
            case MANAGER -> true;
            case CONTRIBUTOR -> invited == Role.CONTRIBUTOR && forPartner != null && worksFor(forPartner);
            case EDITOR, REVIEWER, READER -> false;
        };
    }
}
