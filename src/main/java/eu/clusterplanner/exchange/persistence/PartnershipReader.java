package eu.clusterplanner.exchange.persistence;

import static eu.clusterplanner.jooq.Tables.FINDING_REFERENCE;
import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Loads a whole partnership: one query a table, however many rows it has. */
@Repository
public class PartnershipReader {

    private final DSLContext dsl;
    private final RecordKinds kinds;

    PartnershipReader(DSLContext dsl, RecordKinds kinds) {
        this.dsl = dsl;
        this.kinds = kinds;
    }

    public StoredPartnership read(PartnershipId partnership) {
        Map<String, List<Record>> rows = new HashMap<>();
        Map<String, Map<UUID, List<UUID>>> links = new HashMap<>();
        for (RecordKind kind : kinds.all()) {
            rows.put(kind.name(), rows(kind, partnership));
            for (Property property : kind.properties()) {
                LinkTable table = linkTable(property.type());
                if (table != null) {
                    links.put(table.table().getName(), links(table, partnership));
                }
            }
        }
        return new StoredPartnership(rows, links, references(partnership));
    }

    private static @Nullable LinkTable linkTable(PropertyType type) {
        return switch (type) {
            case PropertyType.Links(String kind, LinkTable table) -> table;
            case PropertyType.Findings(LinkTable table) -> table;
            default -> null;
        };
    }

    private List<Record> rows(RecordKind kind, PartnershipId partnership) {
        List<Field<?>> columns = new ArrayList<>();
        columns.add(kind.id());
        columns.add(kind.version());
        Field<UUID> parentColumn = kind.parentColumn();
        if (parentColumn != null) {
            columns.add(parentColumn);
        }
        kind.properties().forEach(property -> property.columns().forEach(column -> columns.add(readable(column))));
        List<Field<?>> order = new ArrayList<>();
        kind.position().ifPresent(order::add);
        order.add(kind.id());
        return List.copyOf(dsl.select(columns)
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .orderBy(order)
                .fetch());
    }

    /** Days as text: the driver's date type would make year 0 (to PostgreSQL 1 BC) year 1. */
    private static Field<?> readable(Field<?> column) {
        return column.getType() == LocalDate.class ? column.cast(String.class).as(column) : column;
    }

    private Map<UUID, List<UUID>> links(LinkTable links, PartnershipId partnership) {
        Field<UUID> partnershipId = requireNonNull(links.table().field("partnership_id", UUID.class));
        Field<?> position = requireNonNull(links.table().field("position"));
        return dsl.select(links.owner(), links.target())
                .from(links.table())
                .where(partnershipId.eq(partnership.value()))
                .orderBy(position)
                .fetchGroups(links.owner(), links.target());
    }

    private Map<UUID, String> references(PartnershipId partnership) {
        return dsl.select(FINDING_REFERENCE.ID, FINDING_REFERENCE.REFERENCE)
                .from(FINDING_REFERENCE)
                .where(FINDING_REFERENCE.PARTNERSHIP_ID.eq(partnership.value()))
                .fetchMap(FINDING_REFERENCE.ID, FINDING_REFERENCE.REFERENCE);
    }
}
