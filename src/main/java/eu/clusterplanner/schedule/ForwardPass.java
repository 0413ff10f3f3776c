package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Earliest dates: each action as soon as the partnership, its own limits and its predecessors let it start. */
final class ForwardPass {
    private final PlanCalendar calendar;
    private final Map<Node, Timing> timings = new LinkedHashMap<>();
    private final Map<Node, List<Arrival>> passedOn = new LinkedHashMap<>();
    private final @Nullable LocalDate planEnd;

    /** @param graph links without a circle */
    ForwardPass(PlanGraph graph, PlanCalendar calendar) {
        this.calendar = calendar;
        List<Node> continuous = new ArrayList<>();
        for (Node node : graph.order()) {
            if (node.action == null) {
                passedOn.put(node, Arrival.decisive(arrivals(node)));
            } else if (node.action.isContinuous()) {
                continuous.add(node);
            } else {
                timings.put(node, new Course(node.action, calendar).from(start(node, node.action)));
            }
        }
        LocalDate end = latestEnd();
        for (Node node : continuous) {
            if (node.action != null) {
                timings.put(node, new Course(node.action, calendar).throughout(start(node, node.action), end));
            }
        }
        // Actions that run all the time make no plan longer, but where there are no others they are the plan.
        planEnd = end == null ? latestEnd() : end;
    }

    private @Nullable LocalDate latestEnd() {
        return timings.values().stream()
                .map(Timing::end)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Earliest dates of the actions that count, those before others first. */
    Map<Node, Timing> timings() {
        return timings;
    }

    /** The latest earliest end; null without actions. */
    @Nullable
    LocalDate planEnd() {
        return planEnd;
    }

    /** What the node waits for, in the order of its links. */
    List<Arrival> arrivals(Node node) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Node.Link link : node.in) {
            Timing before = timings.get(link.from());
            if (before != null) {
                arrivals.add(new Arrival(before.action(), before.free(), link.lag()));
            }
            for (Arrival arrival : passedOn.getOrDefault(link.from(), List.of())) {
                arrivals.add(arrival.later(link.lag()));
            }
        }
        return arrivals;
    }

    private Start start(Node node, PlannedAction action) {
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
    private Start earliest(Node node, PlannedAction action) {
        Start start = Start.of(calendar.start(), Because.Kind.PARTNERSHIP_START);
        if (action.notBefore() != null) {
            LocalDate notBefore = calendar.months().startOf(action.notBefore());
            if (notBefore.isAfter(start.day())) {
                start = Start.of(notBefore, Because.Kind.NOT_BEFORE);
            }
        }
        for (Arrival arrival : arrivals(node)) {
            if (arrival.day().isAfter(start.day())) {
                start = new Start(
                        arrival.day(),
                        new Because(Because.Kind.PREDECESSOR, arrival.origin().key()));
            }
        }
        return start;
    }
}
