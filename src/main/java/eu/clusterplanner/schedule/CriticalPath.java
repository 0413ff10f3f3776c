package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        calendar = PlanCalendar.of(input.frame(), input.actions());
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
                milestones(new PerNode<>(graph.size())),
                List.of(),
                List.of(Conflict.of(Conflict.Kind.CYCLE, cycle, detail)));
    }

    private Schedule computed() {
        ForwardPass forward = new ForwardPass(graph, calendar);
        Workload workload = new Workload(calendar, input.partners(), forward.timings());
        return new Schedule(
                calendar.shown(calendar.start()),
                calendar.shown(forward.planEnd()),
                actions(forward),
                milestones(forward.timings()),
                workload.load(),
                conflicts(forward, workload));
    }

    private List<ScheduledAction> actions(ForwardPass forward) {
        LocalDate planEnd = forward.planEnd();
        if (planEnd == null) {
            return List.of();
        }
        PerNode<BackwardPass.Latest> latest = new BackwardPass(graph, calendar, forward.timings(), planEnd).latest();
        List<ScheduledAction> actions = new ArrayList<>(graph.size());
        for (int node = 0; node < graph.size(); node++) {
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

    private List<ScheduledMilestone> milestones(PerNode<Timing> timings) {
        List<ScheduledMilestone> milestones = new ArrayList<>();
        for (PlannedMilestone milestone : input.milestones()) {
            LocalDate date = milestoneDate(milestone, timings);
            milestones.add(new ScheduledMilestone(
                    milestone.key(),
                    calendar.shown(date),
                    date == null ? null : Integer.valueOf(calendar.months().monthOf(date))));
        }
        return milestones;
    }

    private @Nullable LocalDate milestoneDate(PlannedMilestone milestone, PerNode<Timing> timings) {
        if (milestone.after() != null) {
            Timing timing = timings.get(graph.node(milestone.after()));
            return timing == null ? null : timing.end();
        }
        return milestone.date() == null ? null : calendar.months().endOf(milestone.date());
    }

    private List<Conflict> conflicts(ForwardPass forward, Workload workload) {
        ConflictSearch search = new ConflictSearch(calendar);
        for (int node = 0; node < graph.size(); node++) {
            Timing timing = forward.timings().get(node);
            if (timing != null) {
                if (timing.start().because().kind() == Because.Kind.FIXED) {
                    search.addFixedTooEarly(timing, forward.arrivals(node));
                }
                search.addDeadlineMissed(timing);
                search.addAfterEnd(timing);
            }
        }
        for (PlannedMilestone milestone : input.milestones()) {
            Timing timing = milestone.after() == null ? null : forward.timings().get(graph.node(milestone.after()));
            if (timing != null) {
                search.addMilestoneMissed(milestone, timing);
            }
        }
        search.addAll(workload.overloads(new PlanWords(calendar)));
        return search.conflicts();
    }
}
