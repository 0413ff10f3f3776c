package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Earliest dates: each action as soon as the partnership, its own limits and its predecessors let it start. */
final class ForwardPass {
    private final PlanGraph graph;
    private final PlanCalendar calendar;
    private final PerNode<Timing> timings;
    private final PerNode<List<Arrival>> passedOn;
    private @Nullable LocalDate planEnd;

    /** @param graph links without a circle */
    ForwardPass(PlanGraph graph, PlanCalendar calendar) {
        this.graph = graph;
        this.calendar = calendar;
        timings = new PerNode<>(graph.size());
        passedOn = new PerNode<>(graph.size());
        for (int node : graph.order()) {
            PlannedAction action = graph.action(node);
            if (action == null) {
                passedOn.put(node, Arrival.decisive(arrivals(node)));
            } else if (!action.isContinuous()) {
                set(node, new Course(action, calendar).from(start(node, action)));
            }
        }
        addContinuous();
    }

    /** They make no plan longer, but where there are no others they are the plan. */
    private void addContinuous() {
        LocalDate end = planEnd;
        for (int node : graph.order()) {
            PlannedAction action = graph.action(node);
            if (action != null && action.isContinuous()) {
                set(node, new Course(action, calendar).throughout(start(node, action), end));
            }
        }
        planEnd = end == null ? planEnd : end;
    }

    private void set(int node, Timing timing) {
        timings.put(node, timing);
        if (planEnd == null || timing.end().isAfter(planEnd)) {
            planEnd = timing.end();
        }
    }

    /** Earliest dates of the actions that count. */
    PerNode<Timing> timings() {
        return timings;
    }

    /** The latest earliest end; null without actions. */
    @Nullable
    LocalDate planEnd() {
        return planEnd;
    }

    /** What the node waits for, in the order of its links. */
    List<Arrival> arrivals(int node) {
        List<Arrival> arrivals = new ArrayList<>();
        Links links = graph.in();
        for (int link = links.first(node); link < links.end(node); link++) {
            Timing before = timings.get(links.other(link));
            if (before != null) {
                arrivals.add(new Arrival(before.action(), before.free(), links.lag(link)));
            } else {
                arrivals.addAll(passedOver(link));
            }
        }
        return arrivals;
    }

    /** What comes over a link from left-out actions. */
    private List<Arrival> passedOver(int link) {
        List<Arrival> passed = passedOn.get(graph.in().other(link));
        Shift lag = graph.in().lag(link);
        return passed == null
                ? List.of()
                : passed.stream().map(arrival -> arrival.later(lag)).toList();
    }

    private Start start(int node, PlannedAction action) {
        if (action.actualStart() != null) {
            return Start.of(action.actualStart(), Because.Kind.ACTUAL);
        }
        Start planned = action.fixedStart() != null
                ? Start.of(calendar.months().startOf(action.fixedStart()), Because.Kind.FIXED)
                : earliest(node, action);
        LocalDate actualEnd = action.actualEnd();
        return actualEnd != null && actualEnd.isBefore(planned.day())
                ? Start.of(actualEnd, Because.Kind.ACTUAL)
                : planned;
    }

    /** The latest of all limits; among equals the first in this order. */
    private Start earliest(int node, PlannedAction action) {
        EarliestStart start = new EarliestStart(calendar.start());
        if (action.notBefore() != null) {
            start.notBefore(calendar.months().startOf(action.notBefore()));
        }
        Links links = graph.in();
        for (int link = links.first(node); link < links.end(node); link++) {
            Timing before = timings.get(links.other(link));
            if (before != null) {
                start.after(before.action(), links.lag(link).addTo(before.free()));
            } else {
                for (Arrival arrival : passedOver(link)) {
                    start.after(arrival.origin(), arrival.day());
                }
            }
        }
        return start.start();
    }
}
