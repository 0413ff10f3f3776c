package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.roadmap.GovernanceBody;
import eu.clusterplanner.roadmap.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sections 10, 11 and 15: joint projects, steering, and what goes on after the grant. */
final class SteeringSections {

    private static final int MONTHS_AHEAD = 12;

    private final Story story;

    SteeringSections(Story story) {
        this.story = story;
    }

    Section projects() {
        Grid grid = new Grid(story)
                .column("no", 0.5)
                .column("project", 2.9)
                .column("stage", 1.5)
                .column("lead", 1.4)
                .column("partners", 1.7)
                .column("nextStep", 2.2)
                .column("by", 1.5);
        for (Project project : story.input().roadmap().projects()) {
            grid.row(Table.Cells.of(
                            project.key(),
                            "",
                            story.choice("stage", project.stage()),
                            story.partner(project.lead()),
                            story.partners(project.partners()),
                            Story.orEmpty(project.nextStep()),
                            story.dates().due(project.nextStepBy()))
                    .titled(1, project.title(), Story.orEmpty(project.description())));
        }
        return Section.of("s10", story.text("section.projects"), grid.table("projects"), List.of());
    }

    Section steering() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(bodies());
        blocks.addAll(meetings());
        blocks.addAll(gates());
        return Section.of("s11", story.text("section.steering"), blocks, List.of());
    }

    private List<Block> bodies() {
        Grid grid = new Grid(story)
                .column("body", 1.6)
                .column("seats", 2.4)
                .column("decides", 3)
                .column("rhythm", 1.5);
        for (GovernanceBody body : story.input().roadmap().bodies()) {
            grid.row(
                    body.name(),
                    story.partners(body.members()),
                    Story.orEmpty(body.decides()),
                    Story.orEmpty(body.rhythm()));
        }
        return grid.table("bodies");
    }

    private List<Block> meetings() {
        LocalDate today = story.head().asOf();
        Map<String, String> bodies = story.input().roadmap().bodies().stream()
                .collect(Collectors.toMap(GovernanceBody::key, GovernanceBody::name, (a, b) -> a));
        Grid grid = new Grid(story).column("date", 1.2).column("meeting", 4).column("body", 2);
        story.input().roadmap().meetings().stream()
                .filter(meeting -> isAhead(meeting.date(), today))
                .sorted(Comparator.comparing(meeting -> Objects.requireNonNullElse(meeting.date(), LocalDate.MAX)))
                .forEach(meeting -> grid.row(
                        story.dates().day(meeting.date()),
                        meeting.title(),
                        bodies.getOrDefault(Story.orEmpty(meeting.body()), "")));
        return grid.table("meetings");
    }

    private static boolean isAhead(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && day.isBefore(today.plusMonths(MONTHS_AHEAD));
    }

    private List<Block> gates() {
        Grid grid = new Grid(story)
                .column("date", 1.2)
                .column("no", 0.7)
                .column("decision", 3.5)
                .column("basedOn", 3);
        story.input().roadmap().milestones().stream()
                .filter(Story::isGate)
                .forEach(gate -> grid.row(
                        story.milestoneDate(gate.key()), gate.key(), gate.title(), Story.orEmpty(gate.verification())));
        return grid.table("gates");
    }

    Section beyond() {
        Grid grid = new Grid(story)
                .column("no", 0.7)
                .column("action", 4)
                .column("lead", 1.4)
                .column("dates", 2.2);
        story.counting().stream()
                .filter(action -> action.timing().afterGrant())
                .forEach(action -> grid.row(
                        action.key(),
                        action.title(),
                        story.partner(action.lead()),
                        story.dates().span(story.scheduled(action))));
        return Section.of("s15", story.text("section.beyond"), grid.table("beyond"), List.of());
    }
}
