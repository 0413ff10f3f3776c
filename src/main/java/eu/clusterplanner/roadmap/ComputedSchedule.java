package eu.clusterplanner.roadmap;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.NamedRecord;
import java.util.List;
import java.util.Optional;

/**
 * The computed dates of a partnership with what they were computed from, all in the order of the team.
 *
 * @param partners all partners
 * @param actions names of all actions, those included that are left out of the plan
 * @param milestones names of all milestones
 * @param input what went into the computation
 * @param schedule what came out
 */
public record ComputedSchedule(
        List<PartnerSummary> partners,
        List<NamedRecord> actions,
        List<NamedRecord> milestones,
        PlanInput input,
        Schedule schedule) {

    /** The dates of the action with that key; empty where it is left out or nothing could be computed. */
    public Optional<ScheduledAction> dates(String action) {
        return schedule.actions().stream()
                .filter(each -> each.action().equals(action))
                .findFirst();
    }
}
