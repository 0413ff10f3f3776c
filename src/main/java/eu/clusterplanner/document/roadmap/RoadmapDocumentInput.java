package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.strategy.Strategy;
import java.util.List;

/**
 * All that the roadmap is made from; lists in the order of the team, links as keys.
 *
 * @param head partnership, day and what the team chose
 * @param schedule computed from these actions and milestones
 * @param rounds when indicators are reported
 * @param basis competences and value chains that the plan rests on
 */
public record RoadmapDocumentInput(
        DocumentHead head,
        Strategy strategy,
        ActionList actions,
        Roadmap roadmap,
        Schedule schedule,
        List<Round> rounds,
        PlanBasis basis) {

    public RoadmapDocumentInput {
        rounds = List.copyOf(rounds);
    }
}
