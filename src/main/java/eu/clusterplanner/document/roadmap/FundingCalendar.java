package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.roadmap.Project;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 9.4: until when money must be applied for, and which action writes the proposal in time. */
final class FundingCalendar {

    /** A proposal must be ready so many days before the call closes. */
    private static final long DAYS_BEFORE = 14;

    /** Type of actions that write a proposal. */
    private static final String PROPOSAL = "A20";

    private final Story story;

    FundingCalendar(Story story) {
        this.story = story;
    }

    Section section() {
        Grid grid = new Grid(story)
                .column("closes", 1.2)
                .column("call", 3)
                .column("paysFor", 2.2)
                .column("proposal", 2.6)
                .column("ready", 1.6);
        story.closingCalls().forEach(call -> grid.row(row(call)));
        grid.note(story.text("calls.rule", Map.of("days", DAYS_BEFORE)));
        return Section.of("s9-4", story.text("section.calls"), grid.table("calls"), List.of());
    }

    private Table.Cells row(Call call) {
        List<Action> writing = writing(call);
        return Table.Cells.of(
                        story.dates().day(call.deadline()),
                        "",
                        String.join("\n", paysFor(call)),
                        writing.stream()
                                .map(action -> story.actionName(action.key()))
                                .collect(Collectors.joining("\n")),
                        writing.isEmpty()
                                ? story.text("calls.nobody")
                                : writing.stream()
                                        .map(action -> ready(call, action))
                                        .collect(Collectors.joining("\n")))
                .titled(1, call.name(), Story.orEmpty(call.programme()));
    }

    /** Actions and projects that name the call. */
    private List<String> paysFor(Call call) {
        return Stream.concat(
                        story.counting().stream()
                                .filter(action -> action.funding().stream()
                                        .anyMatch(funding -> call.key().equals(funding.call())))
                                .map(Action::key),
                        projects(call).map(project -> project.key() + " " + project.title()))
                .toList();
    }

    private Stream<Project> projects(Call call) {
        return story.input().roadmap().projects().stream()
                .filter(project -> call.key().equals(project.money().call()));
    }

    /** Those that write a proposal and lead to a project of the call, or get money from it themselves. */
    private List<Action> writing(Call call) {
        List<String> leading =
                projects(call).flatMap(project -> project.actions().stream()).toList();
        return story.counting().stream()
                .filter(action -> PROPOSAL.equals(action.type()))
                .filter(action -> leading.contains(action.key())
                        || action.funding().stream()
                                .anyMatch(funding -> call.key().equals(funding.call())))
                .toList();
    }

    private String ready(Call call, Action action) {
        ScheduledAction scheduled = story.scheduled(action);
        LocalDate end = scheduled == null ? null : scheduled.earliestEnd();
        LocalDate deadline = call.deadline();
        if (end == null || deadline == null) {
            return scheduled == null
                    ? story.text("gantt.undated")
                    : story.dates().end(scheduled);
        }
        long days = ChronoUnit.DAYS.between(end, deadline);
        String key = days >= DAYS_BEFORE ? "calls.inTime" : days >= 0 ? "calls.tight" : "calls.late";
        return story.text(key, Map.of("date", story.dates().planned(end), "days", Math.abs(days)));
    }
}
