package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.CriticalPath;
import eu.clusterplanner.schedule.PlanInput;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the schedule. Nobody can compute what a team will do with the actions that somebody leaves behind, so
 * the two ends of it stand side by side: others take them over, and no date changes; or they fall away.
 *
 * @param before the schedule as it is
 * @param remaining the same dates with the work of those who still take part
 * @param shared the same dates where those who still take part in an action share the work that is left in it
 * @param fallen the schedule without the actions that have no lead any more
 * @param moved actions with other dates in {@code fallen} than before, in the order of the plan
 * @param leftBehind person-days of those who do not take part, in actions that are still to be done
 */
public record DateEffects(
        Schedule before,
        Schedule remaining,
        Schedule shared,
        Schedule fallen,
        List<MovedAction> moved,
        double leftBehind) {

    /**
     * An action with other dates than before.
     *
     * @param before its dates as they are
     * @param after as they would be
     */
    public record MovedAction(ScheduledAction before, ScheduledAction after) {

        /** Key of the action. */
        public String action() {
            return before.action();
        }
    }

    static DateEffects of(PresentFigures present, Assumptions assumptions, List<OrphanedAction> orphaned) {
        PlanState state = present.plan();
        Schedule before = present.schedule();
        PlanInput remaining = assumptions.on(state.plan());
        if (remaining.equals(state.plan()) && orphaned.isEmpty()) {
            return new DateEffects(before, before, before, before, List.of(), 0);
        }
        Set<String> leaderless = orphaned.stream()
                .filter(each -> each.kind().needsLead())
                .map(OrphanedAction::action)
                .collect(Collectors.toSet());
        Schedule fallen = CriticalPath.schedule(PlanWork.withoutActions(remaining, leaderless));
        return new DateEffects(
                before,
                CriticalPath.schedule(remaining),
                CriticalPath.schedule(PlanWork.shared(state, remaining, assumptions)),
                fallen,
                moved(before, fallen),
                PlanWork.leftBehind(state.plan(), assumptions));
    }

    private static List<MovedAction> moved(Schedule before, Schedule after) {
        Map<String, ScheduledAction> then = new HashMap<>();
        after.actions().forEach(each -> then.put(each.action(), each));
        List<MovedAction> moved = new ArrayList<>();
        for (ScheduledAction each : before.actions()) {
            ScheduledAction other = then.get(each.action());
            if (other != null && !dates(each).equals(dates(other))) {
                moved.add(new MovedAction(each, other));
            }
        }
        return List.copyOf(moved);
    }

    private static List<Object> dates(ScheduledAction action) {
        List<Object> dates = new ArrayList<>(List.of(action.startMonth(), action.endMonth()));
        dates.add(String.valueOf(action.earliestStart()));
        dates.add(String.valueOf(action.earliestEnd()));
        return dates;
    }

    /** In how many months a partner has more work than it can give, over all partners. */
    public static long overloads(Schedule schedule) {
        return schedule.conflicts().stream()
                .filter(each -> each.kind() == Conflict.Kind.OVERLOAD)
                .count();
    }

    /** Project month in which the last action ends; 0 without actions. */
    public static int endMonth(Schedule schedule) {
        return schedule.actions().stream()
                .mapToInt(ScheduledAction::endMonth)
                .max()
                .orElse(0);
    }
}
