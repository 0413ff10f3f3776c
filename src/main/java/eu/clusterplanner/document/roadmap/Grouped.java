package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.roadmap.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Actions and milestones of one work package.
 *
 * @param title heading of the group; empty where there are no work packages at all
 */
record Grouped(String title, List<Action> actions, List<Milestone> milestones) {

    /** The plan by work package in the order of the team, then what belongs to none; empty groups are left out. */
    static List<Grouped> byWorkPackage(Story story) {
        List<WorkPackage> packages = story.input().actions().workPackages();
        Set<String> known = packages.stream().map(WorkPackage::key).collect(Collectors.toSet());
        List<Grouped> groups = new ArrayList<>();
        for (WorkPackage workPackage : packages) {
            groups.add(group(story, workPackage.key() + " " + workPackage.title(), workPackage.key(), known));
        }
        groups.add(group(story, packages.isEmpty() ? "" : story.text("noWorkPackage"), null, known));
        groups.removeIf(group -> group.actions().isEmpty() && group.milestones().isEmpty());
        return groups;
    }

    private static Grouped group(Story story, String title, @Nullable String key, Set<String> known) {
        return new Grouped(
                title,
                story.counting().stream()
                        .filter(action -> Objects.equals(key, in(action.workPackage(), known)))
                        .toList(),
                story.input().roadmap().milestones().stream()
                        .filter(milestone -> Objects.equals(key, in(milestone.workPackage(), known)))
                        .toList());
    }

    private static @Nullable String in(@Nullable String key, Set<String> known) {
        return key != null && known.contains(key) ? key : null;
    }
}
