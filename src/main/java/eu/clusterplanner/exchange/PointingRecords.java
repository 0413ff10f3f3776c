package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;

/** What goes with a record that is removed: records that have to name it, and its places in lists. */
final class PointingRecords {

    private final Map<UUID, Map<String, Integer>> counts = new HashMap<>();

    PointingRecords(List<RecordKind> kinds, StoredPartnership stored) {
        for (RecordKind kind : kinds) {
            Field<UUID> parent = kind.parentColumn();
            if (parent != null) {
                stored.rows(kind).forEach(row -> count(row.get(parent), kind.name()));
            }
            for (Property property : kind.properties()) {
                if (property.type() instanceof PropertyType.Links links) {
                    String table = links.table().table().getName();
                    stored.links()
                            .getOrDefault(table, Map.of())
                            .values()
                            .forEach(targets -> targets.forEach(target -> count(target, table)));
                } else if (property.required() && namesRecords(property.type())) {
                    stored.rows(kind).forEach(row -> count(kind, property, row));
                }
            }
        }
    }

    private static boolean namesRecords(PropertyType type) {
        return type instanceof PropertyType.Link
                || type instanceof PropertyType.Pair
                || type instanceof PropertyType.Finding;
    }

    private void count(RecordKind kind, Property property, Record row) {
        property.columns().forEach(column -> {
            if (row.get(column) instanceof UUID target) {
                count(target, kind.name());
            }
        });
    }

    private void count(UUID target, String table) {
        counts.computeIfAbsent(target, none -> new TreeMap<>()).merge(table, 1, Integer::sum);
    }

    /** Counts by the names of the tables. */
    Map<String, Integer> of(UUID record) {
        return counts.getOrDefault(record, Map.of());
    }
}
