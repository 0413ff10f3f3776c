package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Competences by the field that they belong to: fields in the order in which they first occur. */
record CompetenceGroups(List<Group> groups) {

    /**
     * A field.
     *
     * @param domain its name, empty for competences without
     */
    record Group(String domain, List<Competence> competences) {}

    static CompetenceGroups of(List<Competence> competences) {
        Map<String, List<Competence>> byDomain = new LinkedHashMap<>();
        for (Competence competence : competences) {
            byDomain.computeIfAbsent(Objects.requireNonNullElse(competence.domain(), ""), d -> new ArrayList<>())
                    .add(competence);
        }
        return new CompetenceGroups(byDomain.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList());
    }

    /** Whether there is anything to tell apart. */
    boolean hasDomains() {
        return groups.size() > 1
                || groups.stream().anyMatch(group -> !group.domain().isEmpty());
    }

    List<Competence> all() {
        return groups.stream().flatMap(group -> group.competences().stream()).toList();
    }

    /**
     * The order after a competence went one place up (-1) or down (1): within its field, and at the edge of the field
     * with the whole field. The present order where there is no such place.
     */
    List<RecordId> moved(RecordId competence, int places) {
        List<List<RecordId>> ids = new ArrayList<>(groups.stream()
                .map(group -> (List<RecordId>) new ArrayList<>(
                        group.competences().stream().map(Competence::id).toList()))
                .toList());
        for (int g = 0; g < ids.size(); g++) {
            int index = ids.get(g).indexOf(competence);
            if (index >= 0) {
                swap(ids, g, index, places);
                break;
            }
        }
        return ids.stream().flatMap(List::stream).toList();
    }

    private static void swap(List<List<RecordId>> groups, int group, int index, int places) {
        int target = index + places;
        if (target >= 0 && target < groups.get(group).size()) {
            Collections.swap(groups.get(group), index, target);
        } else if (group + places >= 0 && group + places < groups.size()) {
            Collections.swap(groups, group, group + places);
        }
    }
}
