package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
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

    /** The name alone; empty for a record that is not there (any more). */
    String name(String kind, RecordId id) {
        return rows(kind).stream()
                .filter(row -> row.id().equals(id))
                .map(RecordTitle::name)
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

    /** The record of that key, or of that label; throws {@link RefusedText} where there is none. */
    RecordId byKey(String kind, String typed) {
        return rows(kind).stream()
                .filter(row -> row.key().equalsIgnoreCase(typed)
                        || RecordTitle.of(row).equalsIgnoreCase(typed)
                        || RecordTitle.name(row).equalsIgnoreCase(typed))
                .map(RecordRow::id)
                .findFirst()
                .orElseThrow(() -> new RefusedText(Problem.of("unknownKey", "text", typed)));
    }

    void forget() {
        byKind.clear();
    }

    /** The records of that kind in the order of the team. */
    List<RecordRow> rows(String kind) {
        return byKind.computeIfAbsent(kind, k -> records.list(partnership, k));
    }
}
