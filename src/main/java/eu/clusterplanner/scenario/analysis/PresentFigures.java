package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.CompetenceAnalysis;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.valuechain.analysis.ChainAnalysis;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import java.util.List;

/**
 * The figures of the plan as it is: the same for all that is tried on it, so computed once.
 *
 * @param chains in the order of the chains
 */
public record PresentFigures(
        PlanState plan, CompetenceFigures competences, List<ChainFigures> chains, Schedule schedule) {

    public PresentFigures {
        chains = List.copyOf(chains);
    }

    public static PresentFigures of(PlanState plan) {
        return new PresentFigures(
                plan,
                CompetenceAnalysis.analyse(plan.competences()),
                plan.chains().stream().map(ChainAnalysis::analyse).toList(),
                CriticalPath.schedule(plan.plan()));
    }
}
