package eu.clusterplanner.partner;

import eu.clusterplanner.partner.persistence.PartnerUseQueries;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells what the plan loses with a partner, before somebody removes it. */
@Service
@PreAuthorize("isAuthenticated()")
public class PartnerUses {

    private final PartnerUseQueries queries;
    private final PartnershipAccess access;

    PartnerUses(PartnerUseQueries queries, PartnershipAccess access) {
        this.queries = queries;
        this.access = access;
    }

    /** What points to that partner, first what would go with it; for managers and editors. */
    public List<PartnerUse> of(PartnershipId partnership, RecordId partner) {
        access.requireEditor(partnership);
        return queries.of(partnership, partner);
    }
}
