package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.RowRange;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan as bars over time, by work package. */
final class PlanPicture {

    /** Begins the ids of the picture's elements. */
    static final String PREFIX = "plan";

    /** Keeps keys of milestones apart from those of actions: no key begins with it. */
    private static final String MILESTONE = "*";

    private static final int WIDTH = 1110;

    /** Some 120 rows: what a browser draws at once without making people wait. */
    private static final double PART_HEIGHT = 2800;

    private final PlannedRoadmap plan;
    private final PlanWords words;
    private final PlanAxis axis;
    private final Map<String, ScheduledAction> dates;
    private final Map<String, PlannedAction> planned = new HashMap<>();

    PlanPicture(PlannedRoadmap plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
        this.axis = PlanAxis.of(plan);
        this.dates = plan.dates();
        plan.computed().input().actions().forEach(action -> planned.put(action.key(), action));
    }

    /** The names of the parts in which the picture is shown, by their first and last work package. */
    List<String> parts() {
        Gantt whole = gantt();
        return whole.pages(PART_HEIGHT).stream()
                .map(range -> part(whole, range))
                .toList();
    }

    private String part(Gantt whole, RowRange range) {
        String from = whole.rows().get(range.from()).item().group();
        String to = whole.rows().get(range.to() - 1).item().group();
        String key = from.isEmpty() || to.isEmpty() ? ".rows" : from.equals(to) ? ".one" : "";
        return words.get(
                "picture.part" + key, Map.of("first", range.from() + 1, "last", range.to(), "from", from, "to", to));
    }

    /** The rows of one part, with the arrows between them; the last part where there are not so many. */
    Gantt part(int place) {
        Gantt whole = gantt();
        List<RowRange> ranges = whole.pages(PART_HEIGHT);
        return ranges.size() < 2 ? whole : whole.page(ranges.get(Math.min(place, ranges.size() - 1)), PREFIX);
    }

    Gantt gantt() {
        List<Gantt.Row> rows = new ArrayList<>();
        for (PlanGroup group : PlanGroup.of(plan, words)) {
            group.actions().stream().filter(key -> counts(key)).forEach(key -> rows.add(bar(group.title(), key)));
            group.milestones().forEach(milestone -> rows.add(diamond(group.title(), milestone)));
        }
        Caption caption = new Caption(PREFIX, words.get("picture"), words.get("picture.what"), words.get("empty"));
        return new Gantt(caption, axis.timeline(), rows, links(), legend(), WIDTH);
    }

    private boolean counts(String key) {
        PlannedAction action = planned.get(key);
        return action != null && action.counts();
    }

    private Gantt.Bar bar(String group, String key) {
        ScheduledAction action = dates.get(key);
        Gantt.Item item = new Gantt.Item(key, group, words.action(key), words.lead(key));
        if (action == null) {
            return new Gantt.Bar(item, null);
        }
        Long slack = action.slack();
        return new Gantt.Bar(
                item,
                axis.span(action),
                slack == null || slack <= 0 ? null : axis.end(action.latestEnd()),
                action.critical(),
                fixed(key));
    }

    private @Nullable Double fixed(String key) {
        PlannedAction action = planned.get(key);
        return action == null || action.fixedStart() == null ? null : axis.start(action.fixedStart());
    }

    private Gantt.Milestone diamond(String group, Milestone milestone) {
        ScheduledMilestone computed = plan.milestone(milestone.key());
        String flag = computed == null ? "" : words.date(computed.date(), computed.month());
        Gantt.Item item = new Gantt.Item(
                MILESTONE + milestone.key(),
                group,
                milestone.key() + " " + milestone.title(),
                words.partner(milestone.lead()));
        boolean fixed = milestone.after() == null && milestone.date() != null;
        return new Gantt.Milestone(item, computed == null ? null : axis.at(computed), flag, false, fixed);
    }

    private List<Gantt.Link> links() {
        List<Gantt.Link> links = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlannedAction action : planned.values()) {
            for (PlannedAction.Predecessor before : action.predecessors()) {
                String key = before.action() + ">" + action.key();
                if (seen.add(key)) {
                    links.add(new Gantt.Link(key, before.action(), action.key()));
                }
            }
        }
        return links;
    }

    private Gantt.Words legend() {
        return new Gantt.Words(
                words.monthNames(),
                words.get("picture.quarter"),
                words.get("picture.month"),
                words.get("picture.year"),
                words.get("picture.undated"),
                new Gantt.Signs(
                        words.get("picture.bar"),
                        words.get("sets-end"),
                        words.get("spare-days"),
                        words.get("picture.milestone"),
                        words.get("picture.fixed"),
                        words.get("picture.link"),
                        words.get(axis.timeline().today() == null ? "picture.no-today" : "picture.today")));
    }
}
