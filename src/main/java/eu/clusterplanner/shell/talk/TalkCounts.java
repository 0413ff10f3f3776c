package eu.clusterplanner.shell.talk;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.RecordId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much is open.
 *
 * @param byPlace by record and property, empty for the record as a whole; what has nothing is not in the map
 * @param byStep by the step that edits such records
 */
public record TalkCounts(Map<RecordId, Map<String, Integer>> byPlace, Map<Step, Integer> byStep) {

    public static final TalkCounts NONE = new TalkCounts(Map.of(), Map.of());

    public TalkCounts {
        byPlace = Map.copyOf(byPlace);
        byStep = Map.copyOf(byStep);
    }

    int of(RecordId record) {
        return byPlace.getOrDefault(record, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int of(RecordId record, String property) {
        return byPlace.getOrDefault(record, Map.of()).getOrDefault(property, 0);
    }

    /** By ids, as sheets of records name their rows and columns. */
    Map<String, Map<String, Integer>> byIds() {
        return byPlace.entrySet().stream()
                .collect(Collectors.toMap(place -> place.getKey().toString(), Map.Entry::getValue));
    }

    int of(Step step) {
        return byStep.getOrDefault(step, 0);
    }
}
