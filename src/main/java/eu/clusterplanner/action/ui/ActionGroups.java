package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The titles of a list of actions, and which action stands below which. */
record ActionGroups(ActionGrouping grouping, ActionWords words) {

    static final List<String> PRIORITIES = List.of("MUST", "SHOULD", "COULD", "WONT");

    /** The actions below each title, in the order of the titles; those below none have the last, empty one. */
    SequencedMap<String, List<ActionRow>> of(List<ActionRow> actions) {
        SequencedMap<String, List<ActionRow>> groups = new LinkedHashMap<>();
        titles().keySet().forEach(id -> groups.put(id, new ArrayList<>()));
        groups.put("", new ArrayList<>());
        for (ActionRow action : actions) {
            groups.getOrDefault(groupOf(action), groups.lastEntry().getValue()).add(action);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The id of the title above that action; empty for none. */
    String groupOf(ActionRow row) {
        return switch (grouping) {
            case WORK_PACKAGE, LEAD ->
                row.link(grouping.property()).map(RecordId::toString).orElse("");
            // one of several: an action stands in the list once
            case OBJECTIVE ->
                row.record().value("objectives") instanceof List<?> ids && !ids.isEmpty()
                        ? String.valueOf(ids.getFirst())
                        : "";
            case STATUS, TYPE, MOSCOW -> row.record().text(grouping.property());
            case FUNDING ->
                row.action().fundingStatus().map(Funding.Status::name).orElse("");
            case NONE -> "";
        };
    }

    /** Titles by their ids, in order. */
    private SequencedMap<String, String> titles() {
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        switch (grouping) {
            case WORK_PACKAGE ->
                words.board()
                        .list()
                        .workPackages()
                        .forEach(wp -> titles.put(wp.id().toString(), wp.key() + " " + wp.title()));
            case OBJECTIVE ->
                words.board()
                        .list()
                        .objectives()
                        .forEach(each -> titles.put(each.id().toString(), each.key() + " " + each.name()));
            case LEAD ->
                words.board()
                        .list()
                        .partners()
                        .forEach(each -> titles.put(each.id().toString(), each.label()));
            case STATUS ->
                Arrays.stream(ActionStatus.values())
                        .forEach(each -> titles.put(each.name(), choice("action.status", each.name())));
            case TYPE -> ReferenceList.ACTION_TYPES.entries().forEach(each -> titles.put(each.code(), each.name()));
            case MOSCOW -> PRIORITIES.forEach(each -> titles.put(each, choice("action.moscow", each)));
            case FUNDING ->
                Arrays.stream(Funding.Status.values())
                        .forEach(each -> titles.put(each.name(), choice("funding.status", each.name())));
            case NONE -> {}
        }
        return titles;
    }

    private String choice(String property, String option) {
        String own = "choice." + property + "." + option;
        return words.texts().get(words.texts().has(own) ? own : "choice." + option);
    }

    /** The title of that id in words. */
    String title(String id) {
        String title = titles().get(id);
        return title == null ? words.get("group." + grouping + ".none") : title;
    }

    /** What an action below that title holds in the property of the titles; null: nothing. */
    @Nullable
    Object value(String id, ActionRow row) {
        return switch (grouping) {
            case WORK_PACKAGE, LEAD -> id.isEmpty() ? null : RecordId.parse(id);
            case OBJECTIVE -> objectives(id, row);
            default -> id.isEmpty() ? null : id;
        };
    }

    /** The others stay: only the first, below which it stood, is another one. */
    private static List<RecordId> objectives(String id, ActionRow row) {
        List<RecordId> others = row.record().value("objectives", List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(RecordId.class::cast)
                .skip(1)
                .filter(each -> !each.toString().equals(id))
                .toList();
        List<RecordId> objectives = new ArrayList<>(id.isEmpty() ? List.of() : List.of(RecordId.parse(id)));
        objectives.addAll(id.isEmpty() ? List.of() : others);
        return objectives;
    }

    /** Ids of the titles above actions, by the id of the action. */
    Map<RecordId, String> titlesOf(List<ActionRow> actions) {
        Map<RecordId, String> ids = new LinkedHashMap<>();
        of(actions).forEach((id, rows) -> rows.forEach(row -> ids.put(row.id(), id)));
        return ids;
    }
}
