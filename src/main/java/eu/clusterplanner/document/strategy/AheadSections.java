package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Call;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sections 11 and 12: what may go wrong, and what goes on when the funding ends. */
final class AheadSections {

    private static final int HIGHEST = 10;

    private final Story story;

    AheadSections(Story story) {
        this.story = story;
    }

    Section risks() {
        List<Risk> highest = story.input().roadmap().risks().stream()
                .sorted(Comparator.comparingInt(AheadSections::score).reversed())
                .limit(HIGHEST)
                .toList();
        Grid grid = new Grid(story)
                .column("risk", 2.2)
                .number("probability", 0.8)
                .number("impact", 0.8)
                .column("earlySign", 2.2)
                .column("answer", 3)
                .column("owner", 1.4);
        for (Risk risk : highest) {
            grid.row(
                    risk.title(),
                    story.number(risk.probability()),
                    story.number(risk.impact()),
                    Story.orEmpty(risk.earlySign()),
                    Story.orEmpty(risk.mitigation()),
                    story.partner(risk.owner()));
        }
        int more = story.input().roadmap().risks().size() - highest.size();
        String scale = story.text("risks.scale");
        grid.note(more > 0 ? scale + " " + story.say("risks.more", Map.of("count", more)) : scale);
        return story.section("s11", FilledColumns.of(grid.table("strategy.risks")));
    }

    private static int score(Risk risk) {
        return Objects.requireNonNullElse(risk.score(), 0);
    }

    Section afterFunding() {
        List<Block> blocks = new ArrayList<>(goingOn());
        blocks.addAll(calls());
        blocks.addAll(decisions());
        return story.section("s12", blocks);
    }

    private List<Block> goingOn() {
        Grid grid = new Grid(story)
                .column("no", 0.7)
                .column("action", 4)
                .column("lead", 1.5)
                .dates("dates", 2.2);
        story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> action.timing().afterGrant())
                .forEach(action -> grid.row(
                        action.key(),
                        action.title(),
                        story.partner(action.lead()),
                        story.dates().span(story.scheduled(action))));
        return grid.table("beyond");
    }

    /** Calls whose last day has not passed. */
    private List<Block> calls() {
        LocalDate today = story.head().asOf();
        Grid grid = new Grid(story)
                .column("strategy.callName", 3.4)
                .column("strategy.programme", 2)
                .column("strategy.opens", 1.3)
                .column("strategy.deadline", 1.3);
        story.input().actions().calls().stream()
                .filter(call -> call.deadline() != null && !deadline(call).isBefore(today))
                .sorted(Comparator.comparing(AheadSections::deadline))
                .forEach(call -> grid.row(
                        call.name(),
                        Story.orEmpty(call.programme()),
                        story.dates().day(call.opens()),
                        story.dates().day(call.deadline())));
        return FilledColumns.of(grid.table("strategy.calls"));
    }

    private static LocalDate deadline(Call call) {
        return Objects.requireNonNullElse(call.deadline(), LocalDate.MAX);
    }

    private List<Block> decisions() {
        Grid grid = new Grid(story).dates("date", 1.4).column("decision", 3.5).column("basedOn", 3);
        story.input().roadmap().milestones().stream()
                .filter(AheadSections::isOpenDecision)
                .forEach(gate ->
                        grid.row(story.milestoneDate(gate.key()), gate.title(), Story.orEmpty(gate.verification())));
        return FilledColumns.of(grid.table("gates"));
    }

    private static boolean isOpenDecision(Milestone milestone) {
        return "DECISION_GATE".equals(milestone.kind()) && milestone.reached() == null;
    }
}
