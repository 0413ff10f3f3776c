package eu.clusterplanner.record.persistence;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes single records, whatever their kind. One query reads all records of a kind, lists included. */
@Repository
public class RecordStore {

    private final DSLContext dsl;
    private final LinkStore links;
    private final FindingColumns findings;

    RecordStore(DSLContext dsl, LinkStore links, FindingColumns findings) {
        this.dsl = dsl;
        this.links = links;
        this.findings = findings;
    }

    public Optional<RecordRow> find(PartnershipId partnership, RecordKind kind, RecordId id) {
        return read(partnership, kind, kind.id().eq(id.value())).stream().findFirst();
    }

    /** All records of a kind in the order of the team; parent: only those below it. */
    public List<RecordRow> list(PartnershipId partnership, RecordKind kind, @Nullable RecordId parent) {
        Field<UUID> column = kind.parentColumn();
        return read(
                partnership, kind, parent == null || column == null ? DSL.noCondition() : column.eq(parent.value()));
    }

    /** Writes one property if the record is still at that version; the number of records changed, 0 or 1. */
    public int update(PartnershipId partnership, RecordKind kind, RecordId id, int version, Edit edit) {
        int changed = dsl.update(kind.table())
                .set(edit.columns(partnership, findings))
                .set(kind.version(), version + 1)
                .where(kind.partnershipId().eq(partnership.value()))
                .and(kind.id().eq(id.value()))
                .and(kind.version().eq(version))
                .execute();
        if (changed == 1) {
            links.replace(partnership, kind, id, edit);
        }
        return changed;
    }

    public void insert(PartnershipId partnership, RecordKind kind, NewRecord record) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(kind.partnershipId(), partnership.value());
        columns.put(kind.id(), record.id().value());
        kind.position().ifPresent(position -> columns.put(position, record.position()));
        Field<UUID> parentColumn = kind.parentColumn();
        if (parentColumn != null) {
            columns.put(parentColumn, requireNonNull(record.parent()).value());
        }
        record.edits().forEach(edit -> columns.putAll(edit.columns(partnership, findings)));
        dsl.insertInto(kind.table()).set(columns).execute();
        record.edits().forEach(edit -> links.replace(partnership, kind, record.id(), edit));
    }

    /** Deletes a record if it is still at that version; the number of records deleted, 0 or 1. */
    public int delete(PartnershipId partnership, RecordKind kind, RecordId id, int version) {
        return dsl.deleteFrom(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(kind.id().eq(id.value()))
                .and(kind.version().eq(version))
                .execute();
    }

    /** The id in a column of a record, for the owner of a record or its parent. */
    public Optional<RecordId> linked(PartnershipId partnership, RecordKind kind, RecordId id, Field<UUID> column) {
        return dsl.select(column)
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(kind.id().eq(id.value()))
                .fetchOptional(column)
                .map(RecordId::new);
    }

    /** Makes others who look for a free key in that partnership wait until this transaction ends. */
    public void lockKeys(PartnershipId partnership) {
        dsl.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "keys:" + partnership);
    }

    public int nextPosition(PartnershipId partnership, RecordKind kind) {
        return kind.position()
                .map(position -> dsl.select(DSL.coalesce(DSL.max(position), -1).plus(1))
                        .from(kind.table())
                        .where(kind.partnershipId().eq(partnership.value()))
                        .fetchSingle(0, Integer.class))
                .orElse(0);
    }

    /** Writes the position of each record in the given order. */
    public void reorder(PartnershipId partnership, RecordKind kind, List<RecordId> order) {
        Field<Integer> position = kind.position().orElseThrow();
        List<UUID> ids = order.stream().map(RecordId::value).toList();
        Field<UUID[]> array = DSL.val(ids.toArray(UUID[]::new));
        Field<Integer> place = DSL.field("array_position({0}, {1})", Integer.class, array, kind.id());
        dsl.update(kind.table())
                .set(position, place)
                .where(kind.partnershipId().eq(partnership.value()))
                .and(kind.id().in(ids))
                .and(position.ne(place))
                .execute();
    }

    private List<RecordRow> read(PartnershipId partnership, RecordKind kind, Condition condition) {
        List<SelectFieldOrAsterisk> fields = new ArrayList<>(List.of(kind.id(), kind.version()));
        Map<String, Field<?>> lists = new HashMap<>();
        if (kind.parentColumn() != null) {
            fields.add(kind.parentColumn());
        }
        for (Property property : kind.properties()) {
            Field<?> list = list(kind, property);
            if (list == null) {
                fields.addAll(property.columns());
            } else {
                lists.put(property.name(), list.as("list_" + lists.size()));
            }
        }
        fields.addAll(lists.values());
        return dsl.select(fields)
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(condition)
                .orderBy(kind.position().<Field<?>>map(f -> f).orElse(kind.id()), kind.id())
                .fetch(row -> row(kind, row, lists));
    }

    /** Lists come as multisets of one column, single findings as their written form. */
    private @Nullable Field<?> list(RecordKind kind, Property property) {
        return switch (property.type()) {
            case PropertyType.Links(String target, LinkTable table) -> links.ids(kind, table);
            case PropertyType.Findings(LinkTable table) -> links.references(kind, table);
            case PropertyType.Finding finding -> findings.text(kind, property);
            default -> null;
        };
    }

    private static RecordRow row(RecordKind kind, Record row, Map<String, Field<?>> lists) {
        Map<String, Object> values = new HashMap<>();
        for (Property property : kind.properties()) {
            Field<?> list = lists.get(property.name());
            Object value = list != null
                    ? row.get(list)
                    : property.columns().isEmpty() ? null : ColumnValues.read(property, row);
            if (value != null && !(value instanceof List<?> elements && elements.isEmpty())) {
                values.put(property.name(), value);
            }
        }
        Field<UUID> parentColumn = kind.parentColumn();
        UUID parent = parentColumn == null ? null : row.get(parentColumn);
        return new RecordRow(
                kind,
                new RecordId(row.get(kind.id())),
                row.get(kind.version()),
                parent == null ? null : new RecordId(parent),
                values,
                Set.of());
    }
}
