package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;

/** Knows what people who came by a personal link may do; filled by the module that sends such links. */
public interface GuestRights {

    /** What that guest may do in the partnership now; empty where nothing (any more). */
    Optional<GuestAccess> find(PartnershipId partnership, UUID guest);
}
