package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.WorkPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Listed actions of one work package.
 *
 * @param title heading of the group; empty where there are no work packages at all
 */
record Packaged(String title, List<Action> actions) {

    /** By work package in the order of the team, then what belongs to none; empty groups are left out. */
    static List<Packaged> of(ListWords words) {
        List<WorkPackage> packages = words.input().actions().workPackages();
        Set<String> known = packages.stream().map(WorkPackage::key).collect(Collectors.toSet());
        List<Packaged> groups = new ArrayList<>();
        for (WorkPackage each : packages) {
            groups.add(new Packaged(each.key() + " " + each.title(), in(words, each.key(), known)));
        }
        groups.add(new Packaged(packages.isEmpty() ? "" : words.text("noWorkPackage"), in(words, null, known)));
        groups.removeIf(group -> group.actions().isEmpty());
        return groups;
    }

    private static List<Action> in(ListWords words, @Nullable String key, Set<String> known) {
        return words.listed().stream()
                .filter(action ->
                        Objects.equals(key, known.contains(action.workPackage()) ? action.workPackage() : null))
                .toList();
    }
}
