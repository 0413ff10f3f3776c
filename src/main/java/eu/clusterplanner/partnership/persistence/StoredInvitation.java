package eu.clusterplanner.partnership.persistence;

import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation with the names of what it points to.
 *
 * @param invitee address and name of the person; null once it is accepted
 * @param partnerName empty where there is no partner
 * @param inviter null where the account is gone; its name is empty then
 * @param acceptedAt null: not yet; the name of who did is empty then
 */
public record StoredInvitation(
        PartnershipId partnership,
        String acronym,
        String partnershipName,
        RecordId id,
        @Nullable UUID invitee,
        Role role,
        @Nullable RecordId partner,
        String partnerName,
        @Nullable AccountId inviter,
        String inviterName,
        Instant invitedAt,
        @Nullable Instant acceptedAt,
        String acceptedByName) {}
