package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When an action runs, and what it waits for. */
final class SheetTimes {

    private final ListWords words;

    SheetTimes(ListWords words) {
        this.words = words;
    }

    List<Block> time(Action action) {
        ActionTiming timing = action.timing();
        boolean inPlan = words.scheduled(action) != null;
        Facts facts = new Facts(words)
                .add("dates", inPlan ? words.span(action) : words.text("sheet.notInPlan"))
                .add("duration", timing.duration() == null ? "" : words.period(timing.duration()))
                .add("fixedStart", words.dates().plannedStart(timing.fixedStart()))
                .add("deadline", words.dates().due(timing.deadline()))
                .add(
                        "waitsFor",
                        action.predecessors().stream().map(this::before).collect(Collectors.joining("; ")))
                .add("repeats", repeats(timing));
        words.linked().milestones(action).forEach(milestone -> facts.add("milestone", milestone(milestone)));
        return facts.blocks();
    }

    private String milestone(Milestone milestone) {
        ScheduledMilestone dated = words.linked().dated(milestone);
        String date = dated == null ? "" : words.dates().at(dated.date(), dated.month());
        return milestone.key() + " " + milestone.title() + (date.isEmpty() ? "" : ", " + date);
    }

    private String before(Predecessor before) {
        String name = words.actionName(before.action());
        return before.lag() == null || before.lag().isZero()
                ? name
                : words.text("sheet.lag", Map.of("action", name, "lag", words.period(before.lag())));
    }

    private String repeats(ActionTiming timing) {
        if (timing.mode() == ActionMode.CONTINUOUS) {
            return words.text("sheet.continuous");
        }
        if (timing.mode() != ActionMode.REPEATS || timing.repeatEvery() == null) {
            return "";
        }
        String every = words.period(timing.repeatEvery());
        String until = words.dates().due(timing.repeatUntil());
        return until.isEmpty()
                ? words.text("sheet.every", Map.of("period", every))
                : words.text("sheet.everyUntil", Map.of("period", every, "date", until));
    }
}
