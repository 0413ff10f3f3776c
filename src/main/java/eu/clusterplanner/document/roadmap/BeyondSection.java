package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
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
                .column("action", 3.4)
                .column("lead", 1.3)
                .column("dates", 2.2)
                .column("whoPays", 2.5);
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

    private static String payers(Story story, Action action) {
        return action.funding().stream()
                .map(funding -> story.text(
                        "beyond.payer",
                        Map.of(
                                "source",
                                funding.instrument(),
                                "status",
                                story.text("funding.status."
                                        + Objects.requireNonNullElse(funding.status(), Funding.Status.NONE)))))
                .collect(Collectors.joining("\n"));
    }
}
