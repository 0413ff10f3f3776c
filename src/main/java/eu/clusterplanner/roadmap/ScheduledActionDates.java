package eu.clusterplanner.roadmap;

import com.github.benmanes.caffeine.cache.Interner;
import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the list of shared actions its dates. */
@Component
class ScheduledActionDates implements ActionDates {

    /** Each open list holds them all: equal ones are in memory once (decision 28). */
    private final Interner<Span> known = Interner.newWeakInterner();

    private final RoadmapService roadmaps;

    ScheduledActionDates(RoadmapService roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<String, Span> of(PartnershipId partnership) {
        return roadmaps.dates(partnership).actions().stream()
                .collect(Collectors.toMap(ScheduledAction::action, this::span));
    }

    private Span span(ScheduledAction action) {
        return known.intern(new Span(
                action.earliestStart(),
                action.earliestEnd(),
                action.startMonth(),
                action.endMonth(),
                action.slack(),
                action.critical()));
    }
}
