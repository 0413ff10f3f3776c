package eu.clusterplanner.strategy;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.strategy.persistence.StrategyQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the strategy of a partnership. */
@Service
@PreAuthorize("isAuthenticated()")
public class StrategyService {

    private final PartnershipAccess access;
    private final StrategyQueries queries;

    StrategyService(PartnershipAccess access, StrategyQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * The strategy, for everybody in the team.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public Strategy strategy(PartnershipId partnership) {
        access.require(partnership);
        return queries.strategy(partnership);
    }
}
