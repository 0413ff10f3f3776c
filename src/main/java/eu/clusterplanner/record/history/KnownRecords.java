package eu.clusterplanner.record.history;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed records, and those that they point to, are called now or were called last.
 *
 * @param rows with the properties that name them
 * @param gone those that are there no more
 */
public record KnownRecords(Map<RecordId, RecordRow> rows, Set<RecordId> gone) {

    /** Those of that kind, first those that are there. */
    public List<RecordRow> ofKind(String kind) {
        return rows.values().stream()
                .filter(row -> row.kind().name().equals(kind))
                .sorted(Comparator.comparing((RecordRow row) -> gone.contains(row.id())))
                .toList();
    }
}
