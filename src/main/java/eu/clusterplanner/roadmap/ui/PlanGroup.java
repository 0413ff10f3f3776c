package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one work package.
 *
 * @param key key of the work package, empty for what stands under none
 * @param title as people read it
 * @param actions keys of the actions, in the order of the team
 */
record PlanGroup(String key, String title, List<String> actions, List<Milestone> milestones) {

    /** The groups in the order of the work packages; what stands under none comes last; empty ones are left out. */
    static List<PlanGroup> of(PlannedRoadmap plan, PlanWords words) {
        List<PlanGroup> groups = new ArrayList<>();
        plan.actions()
                .workPackages()
                .forEach(each -> groups.add(group(plan, each.key(), each.key() + " " + each.title())));
        boolean only = groups.isEmpty();
        groups.add(group(plan, null, only ? "" : words.get("without-work-package")));
        return groups.stream()
                .filter(group ->
                        !group.actions().isEmpty() || !group.milestones().isEmpty())
                .toList();
    }

    private static PlanGroup group(PlannedRoadmap plan, @Nullable String workPackage, String title) {
        return new PlanGroup(
                Objects.requireNonNullElse(workPackage, ""),
                title,
                plan.actions().actions().stream()
                        .filter(each -> Objects.equals(each.workPackage(), workPackage))
                        .map(Action::key)
                        .toList(),
                milestones(plan, workPackage).toList());
    }

    private static Stream<Milestone> milestones(PlannedRoadmap plan, @Nullable String workPackage) {
        return plan.roadmap().milestones().stream().filter(each -> Objects.equals(each.workPackage(), workPackage));
    }
}
