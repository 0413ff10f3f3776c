package eu.clusterplanner.valuechain;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.valuechain.analysis.ChainAnalysis;
import eu.clusterplanner.valuechain.persistence.ChainQueries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the value chains of a partnership and computes where they are weak and where partners meet. */
@Service
@PreAuthorize("isAuthenticated()")
public class ChainFiguresService {

    private final PartnershipAccess access;
    private final ChainQueries queries;
    private final Clock clock;

    ChainFiguresService(PartnershipAccess access, ChainQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The chains and their figures as of the partnership's day, else today. Everybody in the team may ask once the
     * ratings are published, managers and editors before.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public AnalysedChains figures(PartnershipId partnership) {
        access.requireFigures(partnership);
        PartnershipChains chains = queries.chains(partnership);
        LocalDate asOf = chains.asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new AnalysedChains(
                day,
                chains,
                chains.chains().stream()
                        .map(chain -> ChainAnalysis.analyse(chains.input(chain, day)))
                        .toList());
    }
}
