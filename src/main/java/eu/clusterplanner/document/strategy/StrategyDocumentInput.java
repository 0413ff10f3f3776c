package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.strategy.Strategy;
import eu.clusterplanner.valuechain.AnalysedChains;
import java.util.List;

/**
 * All that the strategy is made from; lists in the order of the team, links as keys.
 *
 * @param head partnership, day and what the team chose
 * @param schedule computed from these actions and milestones
 * @param rounds when indicators are reported
 * @param assessments answers of single partners with their proofs
 */
public record StrategyDocumentInput(
        DocumentHead head,
        StrategyFacts facts,
        Strategy strategy,
        ActionList actions,
        Roadmap roadmap,
        Schedule schedule,
        List<Round> rounds,
        AnalysedCompetences competences,
        List<Assessment> assessments,
        AnalysedChains chains) {

    public StrategyDocumentInput {
        rounds = List.copyOf(rounds);
        assessments = List.copyOf(assessments);
    }
}
