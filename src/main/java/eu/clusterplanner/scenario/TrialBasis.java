package eu.clusterplanner.scenario;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.ComputedSchedule;
import eu.clusterplanner.scenario.analysis.PlanState;
import eu.clusterplanner.valuechain.AnalysedChains;
import java.util.List;

/**
 * The plan as it is, on which people try, with the names of what figures name by key.
 *
 * @param competences partners, competences and their figures
 * @param chains value chains and their figures
 * @param schedule actions, milestones and their dates
 * @param state what all of it is computed from
 */
public record TrialBasis(
        AnalysedCompetences competences, AnalysedChains chains, ComputedSchedule schedule, PlanState state) {

    /** The partners that can be left out: all that have not left already, in the order of the team. */
    public List<PartnerSummary> partners() {
        return competences.partners().stream()
                .filter(partner -> partner.left() == null || partner.left().isAfter(competences.day()))
                .toList();
    }
}
