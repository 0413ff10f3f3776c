package eu.clusterplanner.roadmap;

import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the list of shared actions its dates. */
@Component
class ScheduledActionDates implements ActionDates {

    private final RoadmapService roadmaps;

    ScheduledActionDates(RoadmapService roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<String, Span> of(PartnershipId partnership) {
        return roadmaps.dates(partnership).actions().stream()
                .collect(Collectors.toMap(ScheduledAction::action, ScheduledActionDates::span));
    }

    private static Span span(ScheduledAction action) {
        return new Span(
                action.earliestStart(),
                action.earliestEnd(),
                action.startMonth(),
                action.endMonth(),
                action.slack(),
                action.critical());
    }
}
