package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.ActionChange;
import eu.clusterplanner.roadmap.DateMove;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.roadmap.PlanComparison;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Annexes B and C: which action waits for which, by choice; what moved since the plan was frozen. */
final class Annexes {

    /** Id by which the team chooses the dependencies. */
    static final String DEPENDENCIES = "annex-b";

    private Annexes() {}

    static Section dependencies(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 3.6)
                .column("waitsFor", 3.6)
                .column("waits", 1.2);
        if (story.wants(DEPENDENCIES)) {
            for (Action action : story.counting()) {
                for (Predecessor before : action.predecessors()) {
                    grid.row(action.key(), action.title(), story.actionName(before.action()), lag(story, before));
                }
            }
        }
        return Section.of(
                DEPENDENCIES,
                story.text("section.dependencies"),
                Section.Form.UPRIGHT_ANNEX,
                grid.table("dependencies"));
    }

    private static String lag(Story story, Predecessor before) {
        Period lag = before.lag();
        return lag == null || lag.isZero() ? "" : amount(story, lag.amount(), lag.unit());
    }

    private static String amount(Story story, long amount, Period.Unit unit) {
        return story.texts().get("format.period." + unit.name().toLowerCase(Locale.ROOT), "amount", amount);
    }

    static Section comparison(Story story) {
        return story.frozen()
                .map(plan -> comparison(story, plan))
                .orElseGet(() -> comparison(story.text("section.comparison.none"), List.of()));
    }

    private static Section comparison(String title, List<Block> blocks) {
        return Section.of("annex-c", title, Section.Form.UPRIGHT_ANNEX, blocks);
    }

    private static Section comparison(Story story, FrozenPlan plan) {
        PlanComparison comparison = since(story, plan);
        Map<String, Object> counts = new HashMap<>();
        counts.put("plan", plan.title());
        counts.put("date", story.dates().day(plan.date()));
        counts.put("moved", comparison.count(ActionChange.Kind.MOVED));
        counts.put("later", comparison.later());
        counts.put("earlier", comparison.earlier());
        counts.put("added", comparison.count(ActionChange.Kind.NEW));
        counts.put("removed", comparison.count(ActionChange.Kind.REMOVED));
        counts.put("same", comparison.count(ActionChange.Kind.SAME));
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 3.6)
                .dates("frozenDates", 2.3)
                .dates("datesNow", 2.3)
                .column("endMoves", 1.2);
        comparison.changes().stream()
                .filter(change -> change.kind() != ActionChange.Kind.SAME)
                .forEach(change -> grid.row(
                        change.action(),
                        title(story, change.action()),
                        span(story, change.before()),
                        span(story, change.after()),
                        move(story, change)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(story.text("comparison.counts", counts)));
        blocks.addAll(grid.table("comparison"));
        return comparison(story.text("section.comparison", Map.of("plan", plan.title())), blocks);
    }

    /** Without what was over when the plan was frozen: a frozen plan does not name it, yet it is not new. */
    private static PlanComparison since(Story story, FrozenPlan plan) {
        PlanComparison all = PlanComparison.since(plan, story.input().schedule());
        return new PlanComparison(all.changes().stream()
                .filter(change ->
                        change.kind() != ActionChange.Kind.NEW || !wasOver(story, change.action(), plan.date()))
                .toList());
    }

    private static boolean wasOver(Story story, String key, LocalDate day) {
        Action action = story.action(key);
        ScheduledAction scheduled = action == null ? null : story.scheduled(action);
        LocalDate end = scheduled == null ? null : scheduled.earliestEnd();
        return end != null && end.isBefore(day);
    }

    private static String title(Story story, String key) {
        Action action = story.action(key);
        return action == null ? "" : action.title();
    }

    private static String span(Story story, FrozenAction action) {
        String start = story.dates().plannedStart(action.start());
        String end = story.dates().due(action.end());
        return start.isEmpty() || end.isEmpty() ? start + end : story.dates().span(start, end);
    }

    private static String move(Story story, ActionChange change) {
        DateMove move = change.end();
        return switch (change.kind()) {
            case NEW -> story.text("comparison.new");
            case REMOVED -> story.text("comparison.removed");
            case SAME, MOVED ->
                move == null
                        ? ""
                        : move.amount() == 0
                                ? story.text("comparison.startOnly")
                                : story.text(
                                        move.amount() > 0 ? "comparison.later" : "comparison.earlier",
                                        Map.of("by", amount(story, Math.abs(move.amount()), move.unit())));
        };
    }
}
