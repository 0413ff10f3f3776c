package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.strategy.Strategy;

/**
 * All that the shared action list is made from; lists in the order of the team, links as keys.
 *
 * @param head partnership, day and what the team chose
 * @param actions without costs where the person who makes the document may not see them
 * @param schedule computed from these actions
 * @param basis findings, proposals that were not followed, weights of the criteria
 */
public record ActionListInput(
        DocumentHead head,
        Strategy strategy,
        ActionList actions,
        Roadmap roadmap,
        Schedule schedule,
        ListBasis basis) {}
