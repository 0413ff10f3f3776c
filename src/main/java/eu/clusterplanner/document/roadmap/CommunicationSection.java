package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.schedule.Moscow;
import java.util.List;
import java.util.Set;

/** Section 14: events and what the partnership shows of itself, with how far it has come; by choice. */
final class CommunicationSection {

    /** Id by which the team chooses it. */
    static final String ID = "s14";

    /** Business meetings, online seminars, brand, policy dialogue, conferences. */
    private static final Set<String> TYPES = Set.of("A07", "A13", "A24", "A26", "A29");

    private CommunicationSection() {}

    static Section section(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.6)
                .column("action", 3.4)
                .column("outputs", 2.4)
                .column("lead", 1.4)
                .dates("dates", 2.2)
                .column("status", 1.1);
        if (story.wants(ID)) {
            story.input().actions().actions().stream()
                    .filter(action -> action.type() != null && TYPES.contains(action.type()))
                    .forEach(action -> grid.row(
                            action.key(),
                            action.title(),
                            String.join("\n", action.outputs()),
                            story.partner(action.lead()),
                            story.dates().span(story.scheduled(action)),
                            story.text("communication." + state(action))));
        }
        return Section.of(ID, story.text("section.s14"), grid.table("communication"), List.of());
    }

    private static String state(Action action) {
        return switch (action.standing().status()) {
            case DONE -> "DONE";
            case DROPPED -> "DROPPED";
            case ON_HOLD -> "POSTPONED";
            case RUNNING -> "RUNNING";
            case IDEA, PROPOSED, IN_REVIEW, AGREED ->
                action.standing().moscow() == Moscow.WONT ? "POSTPONED" : "PLANNED";
        };
    }
}
