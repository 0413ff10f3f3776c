package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.GovernanceBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Section 11: who decides what, when, and at which gates. */
final class SteeringSection {

    private static final int MONTHS_AHEAD = 12;

    private final Story story;

    SteeringSection(Story story) {
        this.story = story;
    }

    Section section() {
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
                .dates("date", 1.2)
                .column("no", 0.7)
                .column("decision", 3.5)
                .column("basedOn", 3);
        story.input().roadmap().milestones().stream()
                .filter(Story::isGate)
                .forEach(gate -> grid.row(
                        story.milestoneDate(gate.key()), gate.key(), gate.title(), Story.orEmpty(gate.verification())));
        return grid.table("gates");
    }
}
