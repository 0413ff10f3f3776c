package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;

/**
 * What a roadmap has beside the dates of its actions: milestones, deliverables, work packages, risks, projects that
 * follow.
 */
final class RoadmapLists {

    private final FoldedLists lists;

    /** changed: told after anything was stored. */
    RoadmapLists(PageFields page, Texts texts, Runnable changed) {
        this.lists = new FoldedLists(page, texts, "roadmap.edit.").onChanged(changed);
    }

    FieldSection milestones() {
        return lists.named("milestone", "title", "kind", "lead");
    }

    FieldSection deliverables() {
        return lists.named("deliverable", "title", "due", "status");
    }

    FieldSection workPackages() {
        return lists.named("work_package", "title", "lead", "start", "end");
    }

    FieldSection risks() {
        return lists.named("risk", "title", "category", "owner");
    }

    FieldSection projects() {
        return lists.named("project", "title", "stage", "lead");
    }
}
