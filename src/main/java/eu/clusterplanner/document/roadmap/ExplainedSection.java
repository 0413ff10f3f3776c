package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Section 7: which dates cannot move, what sets the end, where little time is to spare. */
final class ExplainedSection {

    private static final int LITTLE_TIME = 30;

    private final Story story;
    private final Reasons reasons;

    ExplainedSection(Story story) {
        this.story = story;
        this.reasons = new Reasons(story);
    }

    Section section() {
        List<Section> parts = List.of(
                Section.of("s7-1", story.text("section.fixedEvents"), fixedEvents(), List.of()),
                Section.of("s7-2", story.text("section.chain"), chain(), List.of()),
                Section.of("s7-3", story.text("section.spareTime"), spareTime(), List.of()));
        return Section.of("s7", story.text("section.explained"), List.of(), parts);
    }

    private List<Block> fixedEvents() {
        Grid grid = new Grid(story)
                .dates("date", 1.6)
                .column("no", 0.5)
                .column("action", 4)
                .column("lead", 1.5);
        List<Call> calls = new ArrayList<>(story.closingCalls());
        for (Action action : FixedDates.all(story)) {
            ScheduledAction scheduled = story.scheduled(action);
            LocalDate start = scheduled == null ? null : scheduled.earliestStart();
            while (!calls.isEmpty() && start != null && start.isAfter(deadline(calls.getFirst()))) {
                closing(grid, calls.removeFirst());
            }
            grid.row(Table.Cells.of(
                            story.dates().span(scheduled), action.key(), action.title(), story.partner(action.lead()))
                    .refer(1, Story.place(action.key())));
        }
        calls.forEach(call -> closing(grid, call));
        return grid.table("fixedEvents");
    }

    private static LocalDate deadline(Call call) {
        return Objects.requireNonNullElse(call.deadline(), LocalDate.MAX);
    }

    private void closing(Grid grid, Call call) {
        grid.row(story.dates().day(call.deadline()), "", story.text("calls.closes", Map.of("call", call.name())), "");
    }

    private List<Block> chain() {
        List<ScheduledAction> chain = EndingChain.of(story);
        Grid grid = dated();
        chain.forEach(action -> dated(grid, action, reasons.of(action)));
        List<Block> table = grid.table("chain.end");
        if (table.isEmpty()) {
            return table;
        }
        String end = story.dates().end(chain.getLast());
        return List.of(
                Block.Paragraph.of(story.text("chain.intro", Map.of("end", end, "count", chain.size()))),
                table.getFirst());
    }

    private List<Block> spareTime() {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 3.6)
                .dates("dates", 2)
                .number("spareDays", 0.8)
                .column("because", 3);
        List<ScheduledAction> little = story.input().schedule().actions().stream()
                .filter(this::hasLittleTime)
                .sorted(Comparator.comparing(action -> Objects.requireNonNullElse(action.slack(), 0L)))
                .toList();
        for (ScheduledAction action : little) {
            grid.row(Table.Cells.of(
                            action.action(),
                            title(action),
                            story.dates().span(action),
                            reasons.slack(action),
                            reasons.of(action))
                    .refer(0, Story.place(action.action())));
        }
        return grid.captioned(story.text("caption.spareTime", Map.of("days", LITTLE_TIME)));
    }

    private boolean hasLittleTime(ScheduledAction action) {
        Action line = story.action(action.action());
        Long slack = action.slack();
        return slack != null
                && slack < LITTLE_TIME
                && line != null
                && line.standing().status() != ActionStatus.DONE;
    }

    private Grid dated() {
        return new Grid(story)
                .column("no", 0.6)
                .column("action", 3.6)
                .dates("dates", 2)
                .column("because", 3.4);
    }

    private void dated(Grid grid, ScheduledAction action, String because) {
        grid.row(Table.Cells.of(action.action(), title(action), story.dates().span(action), because)
                .refer(0, Story.place(action.action())));
    }

    private String title(ScheduledAction action) {
        Action line = story.action(action.action());
        return line == null ? "" : line.title();
    }
}
