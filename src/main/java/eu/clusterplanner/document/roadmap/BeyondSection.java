package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Section 15: actions that go on when the grant ends, and who pays for them. */
final class BeyondSection {

    private BeyondSection() {}

    static Section section(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 2.9)
                .column("lead", 1.45)
                .dates("dates", 1.9)
                .column("whoPays", 4);
        story.counting().stream()
                .filter(action -> action.timing().afterGrant())
                .forEach(action -> grid.row(
                        action.key(),
                        action.title(),
                        story.partner(action.lead()),
                        story.dates().span(story.scheduled(action)),
                        payers(story, action)));
        return Section.of("s15", story.text("section.beyond"), grid.table("beyond"), List.of());
    }

    /** A line for each state, the surest as it stands in the plan, with all its sources. */
    private static String payers(Story story, Action action) {
        Map<Funding.Status, List<String>> sources = action.funding().stream()
                .collect(Collectors.groupingBy(
                        funding -> Objects.requireNonNullElse(funding.status(), Funding.Status.NONE),
                        LinkedHashMap::new,
                        Collectors.mapping(Funding::instrument, Collectors.toList())));
        return sources.entrySet().stream()
                .map(state -> story.text(
                        "beyond.payer",
                        Map.of(
                                "status",
                                story.text("funding.status." + state.getKey()),
                                "sources",
                                String.join("; ", state.getValue()))))
                .collect(Collectors.joining("\n"));
    }
}
