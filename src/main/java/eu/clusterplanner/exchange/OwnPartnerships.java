package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.persistence.PartnershipListing;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person may see, for the HTTP interface. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPartnerships {

    private final PartnershipListing listing;
    private final PartnershipAccess access;
    private final Clock clock;

    OwnPartnerships(PartnershipListing listing, PartnershipAccess access, Clock clock) {
        this.listing = listing;
        this.access = access;
        this.clock = clock;
    }

    /** The partnerships that the person is in the team of, by acronym. */
    @Transactional(readOnly = true)
    public List<ListedPartnership> list() {
        return Actors.current()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .map(actor -> listing.of(AccountId.parse(actor.id())))
                .orElse(List.of());
    }

    /** Hides a partnership at once; managers only. It can be brought back for 30 days. */
    @Transactional
    public void delete(PartnershipId partnership) {
        access.requireManager(partnership);
        listing.hide(partnership, clock.instant());
    }
}
