package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The records of one page to which others can be linked, each kind read once. */
final class LinkChoices {

    private final Function<String, List<RecordRow>> read;
    private final Map<String, SequencedMap<RecordId, RecordRow>> byKind = new HashMap<>();

    LinkChoices(Records records, PartnershipId partnership) {
        this(kind -> records.list(partnership, kind));
    }

    /** read: the records of a kind, those that count first. */
    LinkChoices(Function<String, List<RecordRow>> read) {
        this.read = read;
    }

    List<RecordId> ids(String kind) {
        return List.copyOf(byId(kind).keySet());
    }

    /** Empty for a record that is not there (any more). */
    String label(String kind, RecordId id) {
        return row(kind, id).map(RecordTitle::of).orElse("");
    }

    /** The name alone; empty for a record that is not there (any more). */
    String name(String kind, RecordId id) {
        return row(kind, id).map(RecordTitle::name).orElse("");
    }

    /** The key of a record; empty for one that is not there (any more). */
    String key(String kind, RecordId id) {
        return row(kind, id).map(RecordRow::key).orElse("");
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
    Collection<RecordRow> rows(String kind) {
        return byId(kind).values();
    }

    private Optional<RecordRow> row(String kind, RecordId id) {
        return Optional.ofNullable(byId(kind).get(id));
    }

    private SequencedMap<RecordId, RecordRow> byId(String kind) {
        return byKind.computeIfAbsent(kind, k -> {
            SequencedMap<RecordId, RecordRow> rows = new LinkedHashMap<>();
            read.apply(k).forEach(row -> rows.put(row.id(), row));
            return rows;
        });
    }
}
