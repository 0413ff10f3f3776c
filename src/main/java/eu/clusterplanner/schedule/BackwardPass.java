package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Latest dates, back from the end of the plan or an action's own deadline, so that no follower starts too late. */
final class BackwardPass {
    private final PlanCalendar calendar;
    private final Map<Node, Timing> timings;
    private final Map<Node, Latest> latest = new HashMap<>();
    private final Map<Node, List<Bound>> passedOn = new HashMap<>();

    /**
     * Latest dates of an action.
     *
     * @param start latest start
     * @param end latest end
     * @param slack days from the earliest to the latest start; 0 where the ends are the same
     */
    record Latest(LocalDate start, LocalDate end, long slack) {}

    /**
     * @param graph links without a circle
     * @param timings earliest dates
     * @param planEnd end of the plan
     */
    BackwardPass(PlanGraph graph, PlanCalendar calendar, Map<Node, Timing> timings, LocalDate planEnd) {
        this.calendar = calendar;
        this.timings = timings;
        for (Node node : graph.order().reversed()) {
            Timing timing = timings.get(node);
            if (timing == null) {
                passedOn.put(node, Bound.decisive(bounds(node)));
            } else if (!timing.action().isContinuous()) {
                latest.put(node, latest(node, timing, planEnd));
            }
        }
    }

    /** Latest dates of the actions that count and are not continuous. */
    Map<Node, Latest> latest() {
        return latest;
    }

    private Latest latest(Node node, Timing timing, LocalDate planEnd) {
        LocalDate end = planEnd;
        LocalDate deadline = calendar.endOf(timing.action().deadline(), planEnd);
        if (deadline.isBefore(end)) {
            end = deadline;
        }
        for (Bound bound : bounds(node)) {
            LocalDate bounded = timing.endBefore(bound.day());
            if (bounded.isBefore(end)) {
                end = bounded;
            }
        }
        LocalDate start = new Course(timing.action(), calendar).latestStart(timing, end);
        // Several starts reach the same end where a month is shortened: none of them leaves time to spare.
        long slack = end.equals(timing.end()) ? 0 : ChronoUnit.DAYS.between(timing.firstDay(), start);
        return new Latest(start, end, slack);
    }

    private List<Bound> bounds(Node node) {
        List<Bound> bounds = new ArrayList<>();
        for (Node.Link link : node.out) {
            Latest after = latest.get(link.to());
            Timing timing = timings.get(link.to());
            if (after != null && timing != null) {
                LocalDate limit = timing.action().standsFast() ? timing.firstDay() : after.start();
                bounds.add(new Bound(limit, 0).earlier(link.lag()));
            }
            for (Bound bound : passedOn.getOrDefault(link.to(), List.of())) {
                bounds.add(bound.earlier(link.lag()));
            }
        }
        return bounds;
    }
}
