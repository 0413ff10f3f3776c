package eu.clusterplanner.document;

import eu.clusterplanner.document.persistence.HandInQueries;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells what can be handed in, before a document is made. */
@Service
@PreAuthorize("isAuthenticated()")
public class HandInService {

    private final PartnershipAccess access;
    private final HandInQueries queries;

    HandInService(PartnershipAccess access, HandInQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * What the plan holds, for everybody in the team; {@link DocumentService} gives the documents.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public HandIn of(PartnershipId partnership) {
        Membership membership = access.require(partnership);
        return queries.of(partnership)
                .allowed(access.seesFigures(membership), membership.role().editsPlan());
    }
}
