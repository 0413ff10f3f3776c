package eu.clusterplanner.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Latest dates, back from the end of the plan or an action's own deadline, so that no follower starts too late. */
final class BackwardPass {
    private final PlanGraph graph;
    private final PlanCalendar calendar;
    private final LocalDate planEnd;
    private final PerNode<Latest> latest;
    /** The day from which the predecessors must leave an action free. */
    private final PerNode<LocalDate> limits;

    private final PerNode<List<Bound>> passedOn;

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
    BackwardPass(PlanGraph graph, PlanCalendar calendar, PerNode<Timing> timings, LocalDate planEnd) {
        this.graph = graph;
        this.calendar = calendar;
        this.planEnd = planEnd;
        latest = new PerNode<>(graph.size());
        limits = new PerNode<>(graph.size());
        passedOn = new PerNode<>(graph.size());
        int[] order = graph.order();
        for (int place = order.length - 1; place >= 0; place--) {
            int node = order[place];
            Timing timing = timings.get(node);
            if (timing == null) {
                passedOn.put(node, Bound.decisive(bounds(node)));
            } else if (!timing.action().isContinuous()) {
                Latest dates = latest(node, timing);
                latest.put(node, dates);
                limits.put(node, timing.action().standsFast() ? timing.firstDay() : dates.start());
            }
        }
    }

    /** Latest dates of the actions that count and are not continuous. */
    PerNode<Latest> latest() {
        return latest;
    }

    private Latest latest(int node, Timing timing) {
        LocalDate free = latestFree(node, timing);
        LocalDate end = timing.endBefore(free);
        LocalDate start = new Course(timing.action(), calendar).latestStart(timing, free);
        // Several starts reach the same end where a month is shortened: none of them leaves time to spare.
        long slack = end.equals(timing.end()) ? 0 : ChronoUnit.DAYS.between(timing.firstDay(), start);
        return new Latest(start, end, slack);
    }

    /** The first free day after the action if it ends with the plan, its own deadline or what its followers need. */
    private LocalDate latestFree(int node, Timing timing) {
        LocalDate deadline = calendar.endOf(timing.action().deadline(), planEnd);
        LocalDate free = timing.freeAfter(earlier(planEnd, deadline));
        Links links = graph.out();
        for (int link = links.first(node); link < links.end(node); link++) {
            LocalDate limit = limits.get(links.other(link));
            if (limit != null) {
                free = earlier(free, links.lag(link).latestFor(limit));
            } else {
                for (Bound bound : passedOver(link)) {
                    free = earlier(free, bound.day());
                }
            }
        }
        return free;
    }

    private List<Bound> bounds(int node) {
        List<Bound> bounds = new ArrayList<>();
        Links links = graph.out();
        for (int link = links.first(node); link < links.end(node); link++) {
            LocalDate limit = limits.get(links.other(link));
            if (limit != null) {
                bounds.add(new Bound(limit, 0).earlier(links.lag(link)));
            } else {
                bounds.addAll(passedOver(link));
            }
        }
        return bounds;
    }

    /** What comes back over a link from left-out actions. */
    private List<Bound> passedOver(int link) {
        List<Bound> passed = passedOn.get(graph.out().other(link));
        Shift lag = graph.out().lag(link);
        return passed == null
                ? List.of()
                : passed.stream().map(bound -> bound.earlier(lag)).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return two.isBefore(one) ? two : one;
    }
}
