package eu.clusterplanner.record.persistence;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** By which keys the pages show a record, as {@link eu.clusterplanner.record.FoundRecord} explains them. */
@Component
class PlaceColumns {

    private final RecordKinds kinds;
    private final FindingColumns findings;

    PlaceColumns(RecordKinds kinds, FindingColumns findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    /** The kind itself where it has keys or is no part of anything, else that of the record it is a part of. */
    RecordKind of(RecordKind kind) {
        String parent = kind.parent();
        return parent == null || kind.parentColumn() == null || kind.isKeyed() ? kind : of(kinds.get(parent));
    }

    /** The keys of each row of that kind. */
    Field<String[]> keys(RecordKind kind) {
        String parentName = kind.parent();
        Field<UUID> parentColumn = kind.parentColumn();
        if (parentName == null || parentColumn == null) {
            return kind.isKeyed() ? array(key(kind)) : array(named(kind));
        }
        RecordKind parent = kinds.get(parentName);
        Field<String[]> above = field(select(keys(parent))
                .from(parent.table())
                .where(parent.partnershipId().eq(kind.partnershipId()))
                .and(parent.id().eq(parentColumn)));
        return kind.isKeyed() ? field("{0} || {1}", String[].class, above, key(kind)) : above;
    }

    /** Records without a key are named by what they are about. */
    private List<Field<String>> named(RecordKind kind) {
        for (Property property : kind.properties()) {
            if (property.type() instanceof PropertyType.Pair(String partner)) {
                return property.columns().stream()
                        .map(column -> keyOf(kind, partner, column))
                        .toList();
            }
            if (property.type() instanceof PropertyType.Choice
                    && property.name().equals("kind")) {
                return List.of(property.column().coerce(String.class));
            }
            if (property.type() instanceof PropertyType.Finding) {
                return List.of(findings.text(kind, property));
            }
        }
        List<Field<String>> links = kind.properties().stream()
                .filter(Property::required)
                .filter(property -> property.type() instanceof PropertyType.Link)
                .map(property -> keyOf(kind, ((PropertyType.Link) property.type()).kind(), property.column()))
                .toList();
        return links.isEmpty() ? List.of(cast(kind.id(), SQLDataType.VARCHAR)) : links;
    }

    private Field<String> keyOf(RecordKind kind, String targetName, Field<?> column) {
        RecordKind target = kinds.get(targetName);
        return field(select(key(target))
                .from(target.table())
                .where(target.partnershipId().eq(kind.partnershipId()))
                .and(target.id().eq(column.coerce(UUID.class))));
    }

    private static Field<String> key(RecordKind kind) {
        return kind.property("key").column().coerce(String.class);
    }
}
