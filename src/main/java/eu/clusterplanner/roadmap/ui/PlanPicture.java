package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Gantt;
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
        String lead = plan.actions()
                .action(key)
                .map(each -> words.partner(each.lead()))
                .orElse("");
        Gantt.Item item = new Gantt.Item(key, group, words.action(key), lead);
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
