package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.exchange.workbook.PartRows;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The plan as it is now, its records named as the workbook names them: whoever got another key here meanwhile is found by
 * the key that was exported.
 */
final class PlanNow {

    /** A record of the plan. */
    record Stored(RecordId id, int version) {}

    private record Name(String kind, String key) {}

    private final FileLayout layout;
    private final StoredPartnership stored;
    private final JsonNode file;
    private final Map<Name, String> currentKeys = new HashMap<>();
    private final Map<Name, Stored> records = new HashMap<>();

    /** exported: ids by kind and key. */
    PlanNow(
            FileLayout layout,
            WorkbookLayout sheets,
            StoredPartnership stored,
            Map<String, Map<String, UUID>> exported) {
        this.layout = layout;
        this.stored = stored;
        Map<UUID, String> keys = stored.keys(layout.all());
        exported.forEach((kind, ofKind) -> layout.all().stream()
                .filter(known -> known.name().equals(kind) && known.isKeyed())
                .forEach(known -> takeExported(keys, stored.rows(known), known, ofKind)));
        ActionParts parts = new ActionParts(layout, stored, keys, exported);
        parts.rows()
                .forEach((kind, ofKind) -> ofKind.forEach(
                        (reference, row) -> records.put(new Name(kind, reference), of(layout.kind(kind), row))));
        this.file = PartRows.beside(
                new PartnershipTree(layout, stored, keys).build(),
                sheets,
                (sheet, action) -> parts.references(sheet.kind(), action));
        layout.all().stream()
                .filter(RecordKind::isKeyed)
                .forEach(kind -> stored.rows(kind).forEach(row -> {
                    Name name = new Name(kind.name(), keys.getOrDefault(id(kind, row), ""));
                    records.put(name, of(kind, row));
                    currentKeys.put(name, row.get("key", String.class));
                }));
        addAssessments(keys);
    }

    private void addAssessments(Map<UUID, String> keys) {
        RecordKind kind = layout.kind("assessment");
        stored.rows(kind).forEach(row -> {
            String partner = keys.getOrDefault(linked(kind, row, "partner"), "");
            String competence = keys.getOrDefault(linked(kind, row, "competence"), "");
            records.put(new Name(kind.name(), ReadRow.cell(partner, competence)), of(kind, row));
        });
    }

    private static @Nullable UUID linked(RecordKind kind, Record row, String property) {
        return (UUID) row.get(kind.property(property).column());
    }

    /** A newcomer that has a key which somebody else had at the export is called otherwise. */
    private static void takeExported(
            Map<UUID, String> keys, List<Record> rows, RecordKind kind, Map<String, UUID> exported) {
        Set<UUID> here = new HashSet<>(rows.stream().map(row -> id(kind, row)).toList());
        Set<UUID> known = new HashSet<>();
        Set<String> taken = new HashSet<>();
        exported.forEach((key, id) -> {
            if (here.contains(id)) {
                keys.put(id, key);
                known.add(id);
                taken.add(key);
            }
        });
        rows.stream()
                .map(row -> id(kind, row))
                .filter(id -> !known.contains(id))
                .forEach(id -> keys.computeIfPresent(id, (same, key) -> taken.contains(key) ? key + "'" : key));
    }

    /** The ids of all records that have a key, by kind and key, and of the parts of actions by their references. */
    static Map<String, Map<String, UUID>> ids(FileLayout layout, StoredPartnership stored) {
        Map<String, Map<String, UUID>> ids = new HashMap<>();
        // the key of a stage is one of its chain
        layout.top().stream().filter(RecordKind::isKeyed).forEach(kind -> {
            Map<String, UUID> ofKind = new HashMap<>();
            stored.rows(kind).forEach(row -> ofKind.put(row.get("key", String.class), id(kind, row)));
            ids.put(kind.name(), ofKind);
        });
        new ActionParts(layout, stored, stored.keys(layout.all()), Map.of())
                .rows()
                .forEach((kind, ofKind) -> ofKind.forEach((reference, row) ->
                        ids.computeIfAbsent(kind, none -> new HashMap<>()).put(reference, id(layout.kind(kind), row))));
        return ids;
    }

    /** The key that a record has now, of which the workbook knows the key before. */
    String currentKey(String kind, String key) {
        return currentKeys.getOrDefault(new Name(kind, key), key);
    }

    /** As partnership file, with the parts of actions as {@link PartRows}. */
    JsonNode file() {
        return file;
    }

    /** The record of that kind and key (of an assessment {@link ReadRow#cell}). */
    Optional<Stored> record(String kind, String key) {
        return Optional.ofNullable(records.get(new Name(kind, key)));
    }

    /** The parts of a record, in their order. */
    List<Stored> parts(String kindName, RecordId owner) {
        RecordKind kind = layout.kind(kindName);
        List<Stored> parts = new ArrayList<>();
        stored.rows(kind).forEach(row -> {
            if (owner.value().equals(row.get(kind.parentColumn()))) {
                parts.add(of(kind, row));
            }
        });
        return parts;
    }

    /** All rows, to count what points to a record. */
    StoredPartnership stored() {
        return stored;
    }

    private static Stored of(RecordKind kind, Record row) {
        return new Stored(new RecordId(id(kind, row)), row.get(kind.version()));
    }

    private static UUID id(RecordKind kind, Record row) {
        return row.get(kind.id());
    }
}
