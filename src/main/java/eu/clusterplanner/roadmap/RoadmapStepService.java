package eu.clusterplanner.roadmap;

import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what the step of the roadmap shows. */
@Service
@PreAuthorize("isAuthenticated()")
public class RoadmapStepService {

    private final RoadmapService roadmaps;
    private final ActionService actions;
    private final Records records;
    private final Clock clock;

    RoadmapStepService(RoadmapService roadmaps, ActionService actions, Records records, Clock clock) {
        this.roadmaps = roadmaps;
        this.actions = actions;
        this.records = records;
        this.clock = clock;
    }

    /**
     * The plan, for everybody in the team.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public PlannedRoadmap step(PartnershipId partnership) {
        return new PlannedRoadmap(
                day(partnership),
                actions.actions(partnership),
                roadmaps.roadmap(partnership),
                roadmaps.schedule(partnership));
    }

    /**
     * Refuses whoever may not have the plan (any more), without reading it.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public void requireReader(PartnershipId partnership) {
        roadmaps.requireReader(partnership);
    }

    /** How far the plan is. */
    public RoadmapProgress progress(PartnershipId partnership) {
        Schedule schedule = roadmaps.schedule(partnership).schedule();
        long dated = schedule.actions().stream()
                .filter(each -> each.assumed().isEmpty())
                .count();
        boolean conflicts = schedule.conflicts().stream().anyMatch(each -> each.kind() != Conflict.Kind.OVERLOAD);
        return new RoadmapProgress(schedule.actions().size(), (int) dated, conflicts);
    }

    private LocalDate day(PartnershipId partnership) {
        return records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .flatMap(row -> row.value("asOf", LocalDate.class))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
