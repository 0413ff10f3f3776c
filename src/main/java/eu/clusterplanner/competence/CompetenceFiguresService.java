package eu.clusterplanner.competence;

import eu.clusterplanner.competence.analysis.CompetenceAnalysis;
import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.competence.persistence.CompetenceQueries;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Computes what the partners of a partnership can do together and which pairs complete each other. */
@Service
@PreAuthorize("isAuthenticated()")
public class CompetenceFiguresService {

    private final PartnershipAccess access;
    private final CompetenceQueries queries;
    private final Clock clock;

    CompetenceFiguresService(PartnershipAccess access, CompetenceQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The figures as of the partnership's day, else today. Everybody in the team may ask once the ratings are
     * published, managers and editors before.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public AnalysedCompetences figures(PartnershipId partnership) {
        access.requireFigures(partnership);
        CompetenceData data = queries.data(partnership);
        LocalDate asOf = data.asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        CompetenceInput input = data.input(day);
        return new AnalysedCompetences(
                day,
                data.settings().isPublished(),
                data.partners(),
                data.competences(),
                data.synergies(),
                input,
                CompetenceAnalysis.analyse(input));
    }
}
