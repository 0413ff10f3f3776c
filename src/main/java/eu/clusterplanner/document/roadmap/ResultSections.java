package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.Milestone;
import java.time.LocalDate;
import java.util.List;

/** Sections 5 and 6: milestones and deliverables. */
final class ResultSections {

    private ResultSections() {}

    static Section milestones(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.7)
                .column("milestone", 3)
                .column("workPackageShort", 0.7)
                .column("lead", 1.4)
                .dates("date", 1.3)
                .column("verification", 2.2)
                .column("reached", 1.3);
        for (Milestone milestone : story.input().roadmap().milestones()) {
            grid.row(
                    milestone.key(),
                    milestone.title(),
                    Story.orEmpty(milestone.workPackage()),
                    story.partner(milestone.lead()),
                    story.milestoneDate(milestone.key()),
                    Story.orEmpty(milestone.verification()),
                    story.dates().day(milestone.reached()));
        }
        return Section.of("s5", story.text("section.milestones"), grid.table("milestones"), List.of());
    }

    static Section deliverables(Story story) {
        Grid grid = new Grid(story)
                .column("no", 0.7)
                .column("deliverable", 3)
                .column("workPackageShort", 0.7)
                .column("lead", 1.4)
                .column("type", 1.3)
                .column("dissemination", 1.1)
                .dates("due", 1.4)
                .column("status", 1.7);
        for (Deliverable deliverable : story.input().roadmap().deliverables()) {
            grid.row(
                    deliverable.key(),
                    deliverable.title(),
                    Story.orEmpty(deliverable.workPackage()),
                    story.partner(deliverable.lead()),
                    story.choice("deliverableType", deliverable.type()),
                    story.choice("dissemination", deliverable.dissemination()),
                    story.dates().dueWithMonth(deliverable.due()),
                    status(story, deliverable));
        }
        return Section.of("s6", story.text("section.deliverables"), grid.table("deliverables"), List.of());
    }

    /** The state with its day: that of acceptance once there is one, as on a title page. */
    private static String status(Story story, Deliverable deliverable) {
        String status = story.choice("deliverableStatus", deliverable.status());
        LocalDate day = deliverable.accepted() == null ? deliverable.handedIn() : deliverable.accepted();
        return day == null ? status : status + "\n" + story.dates().day(day);
    }
}
