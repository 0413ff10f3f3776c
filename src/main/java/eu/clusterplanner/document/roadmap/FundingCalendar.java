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

    /** Entries of a cell with a line each. */
    private static final int SHOWN = 5;

    /** Numbers of actions in a cell. */
    private static final int KEYS_SHOWN = 20;

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
                        paysFor(call),
                        String.join("\n", story.some(names(writing), SHOWN)),
                        writing.isEmpty()
                                ? story.text("calls.nobody")
                                : writing.stream()
                                        .limit(SHOWN)
                                        .map(action -> ready(call, action))
                                        .collect(Collectors.joining("\n")))
                .titled(1, call.name(), Story.orEmpty(call.programme()));
    }

    /** Actions and projects that name the call. */
    private String paysFor(Call call) {
        List<String> actions = story.counting().stream()
                .filter(action ->
                        action.funding().stream().anyMatch(funding -> call.key().equals(funding.call())))
                .map(Action::key)
                .toList();
        List<String> projects = projects(call)
                .map(project -> project.key() + " " + project.title())
                .toList();
        return Stream.concat(
                        Stream.of(String.join(", ", story.some(actions, KEYS_SHOWN))),
                        story.some(projects, SHOWN).stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> names(List<Action> actions) {
        return actions.stream().map(action -> story.actionName(action.key())).toList();
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
