package eu.clusterplanner.request;

import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.GuestAccess;
import eu.clusterplanner.partnership.GuestRights;
import eu.clusterplanner.request.persistence.RequestRepository;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A guest edits the asked parts of the one partner, as long as the link works and the answer is open. */
@Component
class LinkRights implements GuestRights {

    private final Guests guests;
    private final RequestRepository requests;

    LinkRights(Guests guests, RequestRepository requests) {
        this.guests = guests;
        this.requests = requests;
    }

    @Override
    public Optional<GuestAccess> find(PartnershipId partnership, UUID guest) {
        return guests.find(guest)
                .flatMap(found -> requests.find(found.about()))
                .filter(asked -> asked.partnership().equals(partnership))
                .filter(asked -> asked.state().open())
                .map(asked -> new GuestAccess(
                        asked.partner(),
                        (kind, property) -> asked.parts().stream().anyMatch(part -> part.covers(kind, property))));
    }
}
