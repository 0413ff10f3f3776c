package eu.clusterplanner.roadmap;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the step of the roadmap shows.
 *
 * @param day today, or the day for which the partnership wants its figures
 * @param actions the shared actions with work packages and leads
 * @param roadmap milestones and the like
 * @param computed dates, spare days, workload, conflicts
 */
public record PlannedRoadmap(LocalDate day, ActionList actions, Roadmap roadmap, ComputedSchedule computed) {

    /** Whether calendar days are known; without them only project months are. */
    public boolean hasCalendar() {
        return computed.schedule().start() != null;
    }

    /** Dates by the key of their action; those left out of the plan are missing. */
    public Map<String, ScheduledAction> dates() {
        Map<String, ScheduledAction> dates = new HashMap<>();
        computed.schedule().actions().forEach(each -> dates.put(each.action(), each));
        return dates;
    }

    /** The computed date of a milestone; null where there is no such milestone. */
    public @Nullable ScheduledMilestone milestone(String key) {
        return computed.schedule().milestones().stream()
                .filter(each -> each.milestone().equals(key))
                .findFirst()
                .orElse(null);
    }
}
