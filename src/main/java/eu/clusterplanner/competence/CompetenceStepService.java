package eu.clusterplanner.competence;

import eu.clusterplanner.competence.persistence.CompetenceCountQueries;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what the step of competences shows. */
@Service
@PreAuthorize("isAuthenticated()")
public class CompetenceStepService {

    private final PartnershipAccess access;
    private final CompetenceMatrixService matrices;
    private final CompetenceFiguresService figures;
    private final CompetenceCountQueries counts;
    private final Clock clock;

    CompetenceStepService(
            PartnershipAccess access,
            CompetenceMatrixService matrices,
            CompetenceFiguresService figures,
            CompetenceCountQueries counts,
            Clock clock) {
        this.access = access;
        this.matrices = matrices;
        this.figures = figures;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * The step as the signed-in person may see it.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public CompetenceStep step(PartnershipId partnership) {
        Membership membership = access.require(partnership);
        return new CompetenceStep(
                membership,
                matrices.matrix(partnership),
                counts(partnership),
                access.seesFigures(membership) ? figures.figures(partnership) : null);
    }

    /** How far the matrix is filled. */
    public CompetenceCounts counts(PartnershipId partnership) {
        access.require(partnership);
        return counts.counts(partnership, LocalDate.now(clock));
    }
}
