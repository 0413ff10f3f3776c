package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Computes a plan with the critical path method (Kelley and Walker 1959): a forward pass gives the earliest dates, a
 * backward pass the latest, their difference is the slack. Links are finish to start with lag; time is calendar days.
 * The same input always gives the same plan: today plays no part.
 */
public final class CriticalPath {
    private final PlanInput input;
    private final PlanCalendar calendar;
    private final PlanGraph graph;

    private CriticalPath(PlanInput input) {
        this.input = input;
        calendar = PlanCalendar.of(
                input.frame(),
                input.actions().stream().filter(PlannedAction::counts).toList());
        graph = PlanGraph.of(input.actions());
    }

    /** The plan: dates, spare days, workload and conflicts. */
    public static Schedule schedule(PlanInput input) {
        CriticalPath path = new CriticalPath(input);
        return path.graph.hasCycle() ? path.circular() : path.computed();
    }

    private Schedule circular() {
        List<String> cycle = CycleSearch.shortest(graph);
        String detail = new PlanWords(calendar).cycle(cycle);
        return new Schedule(
                calendar.shown(calendar.start()),
                null,
                List.of(),
                milestones(Map.of()),
                List.of(),
                List.of(Conflict.of(Conflict.Kind.CYCLE, cycle, detail)));
    }

    private Schedule computed() {
        ForwardPass forward = new ForwardPass(graph, calendar);
        List<Timing> timings = graph.nodes().stream()
                .map(forward.timings()::get)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Timing> byKey = new HashMap<>();
        timings.forEach(timing -> byKey.put(timing.action().key(), timing));
        Workload workload = new Workload(calendar, input.partners(), timings);
        return new Schedule(
                calendar.shown(calendar.start()),
                calendar.shown(forward.planEnd()),
                actions(forward),
                milestones(byKey),
                workload.load(),
                conflicts(forward, byKey, workload));
    }

    private List<ScheduledAction> actions(ForwardPass forward) {
        LocalDate planEnd = forward.planEnd();
        if (planEnd == null) {
            return List.of();
        }
        Map<Node, BackwardPass.Latest> latest = new BackwardPass(graph, calendar, forward.timings(), planEnd).latest();
        List<ScheduledAction> actions = new ArrayList<>();
        for (Node node : graph.nodes()) {
            Timing timing = forward.timings().get(node);
            if (timing != null) {
                actions.add(scheduled(timing, latest.get(node)));
            }
        }
        return actions;
    }

    /** @param latest null for an action that runs all the time */
    private ScheduledAction scheduled(Timing timing, BackwardPass.@Nullable Latest latest) {
        boolean movable = latest != null && !timing.action().standsFast();
        return new ScheduledAction(
                timing.action().key(),
                calendar.shown(timing.firstDay()),
                calendar.shown(timing.end()),
                calendar.months().monthOf(timing.firstDay()),
                calendar.months().monthOf(timing.end()),
                calendar.shown(latest == null ? timing.firstDay() : latest.start()),
                calendar.shown(latest == null ? timing.end() : latest.end()),
                latest != null && movable ? latest.slack() : null,
                latest != null && latest.slack() <= 0,
                timing.start().because(),
                timing.assumed() ? List.of("duration") : List.of());
    }

    private List<ScheduledMilestone> milestones(Map<String, Timing> byKey) {
        List<ScheduledMilestone> milestones = new ArrayList<>();
        for (PlannedMilestone milestone : input.milestones()) {
            LocalDate date = milestoneDate(milestone, byKey);
            milestones.add(new ScheduledMilestone(
                    milestone.key(),
                    calendar.shown(date),
                    date == null ? null : Integer.valueOf(calendar.months().monthOf(date))));
        }
        return milestones;
    }

    private @Nullable LocalDate milestoneDate(PlannedMilestone milestone, Map<String, Timing> byKey) {
        if (milestone.after() != null) {
            Timing timing = byKey.get(milestone.after());
            return timing == null ? null : timing.end();
        }
        return milestone.date() == null ? null : calendar.months().endOf(milestone.date());
    }

    private List<Conflict> conflicts(ForwardPass forward, Map<String, Timing> byKey, Workload workload) {
        ConflictSearch search = new ConflictSearch(calendar);
        for (Node node : graph.nodes()) {
            Timing timing = forward.timings().get(node);
            if (timing != null) {
                search.addFixedTooEarly(timing, forward.arrivals(node));
                search.addDeadlineMissed(timing);
                search.addAfterEnd(timing);
            }
        }
        for (PlannedMilestone milestone : input.milestones()) {
            Timing timing = milestone.after() == null ? null : byKey.get(milestone.after());
            if (timing != null) {
                search.addMilestoneMissed(milestone, timing);
            }
        }
        search.addAll(workload.overloads(new PlanWords(calendar)));
        return search.conflicts();
    }
}
