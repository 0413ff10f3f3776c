package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceInput;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.valuechain.analysis.ChainInput;
import java.util.List;

/**
 * All that figures are computed from, as it is or as it would be.
 *
 * @param competences partners that count, what is needed and what was answered
 * @param chains the value chains
 * @param plan actions, milestones and what partners can give
 * @param participations who does the actions of the plan, in its order; an action may be missing
 */
public record PlanState(
        CompetenceInput competences, List<ChainInput> chains, PlanInput plan, List<Participation> participations) {

    public PlanState {
        chains = List.copyOf(chains);
        participations = List.copyOf(participations);
    }
}
