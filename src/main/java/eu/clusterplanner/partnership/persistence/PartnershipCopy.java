package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.REFERENCE_TARGET;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Copies all that is planned in a partnership into another one. Ids are unique inside a partnership only, so each row
 * keeps its id and every link stays true.
 */
@Repository
public class PartnershipCopy {

    private static final Set<String> OWN_OF_EACH =
            Set.of("id", "acronym", "name", "strand", "as_of", "sample", "created_at", "deleted_at", "version");

    private final DSLContext dsl;
    private final RecordKinds kinds;

    PartnershipCopy(DSLContext dsl, RecordKinds kinds) {
        this.dsl = dsl;
        this.kinds = kinds;
    }

    public void copyPlan(PartnershipId from, PartnershipId to) {
        copyDescription(from, to);
        // rows of one table point to rows of another that comes later
        dsl.execute("set constraints all deferred");
        tables().forEach(table -> copy(table, from, to));
    }

    private void copyDescription(PartnershipId from, PartnershipId to) {
        List<Field<?>> described = Stream.of(PARTNERSHIP.fields())
                .filter(field -> !OWN_OF_EACH.contains(field.getName()))
                .toList();
        Record row = dsl.select(described)
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(from.value()))
                .fetchSingle();
        Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
        described.forEach(field -> values.put(field, row.get(field)));
        dsl.update(PARTNERSHIP).set(values).where(PARTNERSHIP.ID.eq(to.value())).execute();
    }

    private void copy(Table<?> table, PartnershipId from, PartnershipId to) {
        Field<UUID> owner = table.field("partnership_id", UUID.class);
        if (owner == null) {
            throw new IllegalStateException(table.getName() + " belongs to no partnership");
        }
        List<Field<?>> selected = Stream.of(table.fields())
                .<Field<?>>map(field -> field.equals(owner) ? val(to.value()) : field)
                .toList();
        dsl.insertInto(table, table.fields())
                .select(select(selected).from(table).where(owner.eq(from.value())))
                .execute();
    }

    /** The tables of all records but the partnership's own, and of the links between them. */
    private Set<Table<?>> tables() {
        Set<Table<?>> tables = new LinkedHashSet<>();
        for (RecordKind kind : kinds.all()) {
            if (!kind.isPartnership()) {
                tables.add(kind.table());
            }
            kind.properties().stream().flatMap(PartnershipCopy::links).forEach(tables::add);
        }
        tables.add(REFERENCE_TARGET);
        return tables;
    }

    private static Stream<Table<?>> links(Property property) {
        return switch (property.type()) {
            case PropertyType.Links links -> Stream.of(links.table().table());
            case PropertyType.Findings findings -> Stream.of(findings.table().table());
            default -> Stream.empty();
        };
    }
}
