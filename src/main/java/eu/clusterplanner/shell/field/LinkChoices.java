package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of one page to which others can be linked, each kind read once. */
final class LinkChoices {

    private final Records records;
    private final PartnershipId partnership;
    private final Map<String, List<RecordRow>> byKind = new HashMap<>();

    LinkChoices(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    List<RecordId> ids(String kind) {
        return rows(kind).stream().map(RecordRow::id).toList();
    }

    /** Empty for a record that is not there (any more). */
    String label(String kind, RecordId id) {
        return rows(kind).stream()
                .filter(row -> row.id().equals(id))
                .map(RecordTitle::of)
                .findFirst()
                .orElse("");
    }

    /** The key of a record; empty for one that is not there (any more). */
    String key(String kind, RecordId id) {
        return rows(kind).stream()
                .filter(row -> row.id().equals(id))
                .map(RecordRow::key)
                .findFirst()
                .orElse("");
    }

    void forget() {
        byKind.clear();
    }

    /** The records of that kind in the order of the team. */
    List<RecordRow> rows(String kind) {
        return byKind.computeIfAbsent(kind, k -> records.list(partnership, k));
    }
}
