package eu.clusterplanner.roadmap;

import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.roadmap.persistence.PlanQueries;
import eu.clusterplanner.roadmap.persistence.RoadmapQueries;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.shared.PartnershipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the roadmap of a partnership and computes its dates. */
@Service
@PreAuthorize("isAuthenticated()")
public class RoadmapService {

    private final PartnershipAccess access;
    private final PlanQueries plans;
    private final RoadmapQueries roadmaps;

    RoadmapService(PartnershipAccess access, PlanQueries plans, RoadmapQueries roadmaps) {
        this.access = access;
        this.plans = plans;
        this.roadmaps = roadmaps;
    }

    /**
     * What stands on the roadmap besides actions, for everybody in the team; what projects cost is for managers and
     * editors.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public Roadmap roadmap(PartnershipId partnership) {
        Reading reading = access.reading(partnership);
        Roadmap roadmap = roadmaps.roadmap(partnership);
        return reading.all(Topic.COSTS) ? roadmap : roadmap.withoutCosts();
    }

    /**
     * Dates, slack, workload and conflicts, for everybody in the team: the plan is theirs, whatever is published of
     * the ratings.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    public ComputedSchedule schedule(PartnershipId partnership) {
        access.require(partnership);
        return compute(partnership);
    }

    /**
     * Refuses whoever may not have the schedule (any more), without reading it.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    void requireReader(PartnershipId partnership) {
        access.require(partnership);
    }

    /**
     * The schedule as it is given to other systems: once the ratings are published, to managers and editors before.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     * @throws org.springframework.security.access.AccessDeniedException for other roles before publishing
     */
    public ComputedSchedule publishedSchedule(PartnershipId partnership) {
        access.requireFigures(partnership);
        return compute(partnership);
    }

    /**
     * The dates alone, without workload and its conflicts: what has to follow each key press.
     *
     * @throws eu.clusterplanner.partnership.PartnershipNotFoundException for strangers
     */
    Schedule dates(PartnershipId partnership) {
        access.require(partnership);
        return CriticalPath.schedule(plans.dataWithoutWork(partnership).input());
    }

    private ComputedSchedule compute(PartnershipId partnership) {
        PlanData data = plans.data(partnership);
        PlanInput input = data.input();
        return new ComputedSchedule(
                data.partners(), data.actionNames(), data.milestoneNames(), input, CriticalPath.schedule(input));
    }
}
