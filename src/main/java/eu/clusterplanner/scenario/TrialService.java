package eu.clusterplanner.scenario;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.CompetenceFiguresService;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.roadmap.ComputedSchedule;
import eu.clusterplanner.roadmap.RoadmapService;
import eu.clusterplanner.scenario.analysis.Participation;
import eu.clusterplanner.scenario.analysis.PlanState;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.valuechain.AnalysedChains;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads on what people try; trying itself is a computation that stores nothing. */
@Service
@PreAuthorize("isAuthenticated()")
public class TrialService {

    private final PartnershipAccess access;
    private final CompetenceFiguresService competences;
    private final ChainFiguresService chains;
    private final RoadmapService roadmaps;
    private final ActionService actions;

    TrialService(
            PartnershipAccess access,
            CompetenceFiguresService competences,
            ChainFiguresService chains,
            RoadmapService roadmaps,
            ActionService actions) {
        this.access = access;
        this.competences = competences;
        this.chains = chains;
        this.roadmaps = roadmaps;
        this.actions = actions;
    }

    /**
     * The plan as it is, by one query each for competences, chains, dates and actions; empty where the person may not
     * see the ratings of others yet, from which most of it follows.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public Optional<TrialBasis> basis(PartnershipId partnership) {
        if (!access.seesFigures(access.require(partnership))) {
            return Optional.empty();
        }
        AnalysedCompetences analysed = competences.figures(partnership);
        AnalysedChains found = chains.figures(partnership);
        ComputedSchedule schedule = roadmaps.publishedSchedule(partnership);
        PlanState state = new PlanState(
                analysed.input(),
                found.chains().chains().stream()
                        .map(chain -> found.chains().input(chain, found.day()))
                        .toList(),
                schedule.input(),
                actions.actions(partnership).actions().stream()
                        .map(TrialService::participation)
                        .toList());
        return Optional.of(new TrialBasis(analysed, found, schedule, state));
    }

    private static Participation participation(Action action) {
        return new Participation(
                action.key(),
                action.lead(),
                action.contributions().stream().map(Contribution::partner).toList());
    }

    /** Whether the signed-in person may keep trials and adopt candidates: managers and editors. */
    public boolean mayKeep(PartnershipId partnership) {
        return access.require(partnership).role().editsPlan();
    }
}
