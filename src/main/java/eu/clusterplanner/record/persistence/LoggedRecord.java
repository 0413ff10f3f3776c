package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row as the change log knew it last: what names it and what it points to.
 *
 * @param gone whether it is there no more
 */
public record LoggedRecord(String table, UUID id, Map<String, JsonNode> columns, boolean gone) {

    Optional<UUID> id(String column) {
        return LoggedJson.id(columns.get(column));
    }

    String text(String column) {
        JsonNode value = columns.get(column);
        return value == null || value.isNull() ? "" : value.asString();
    }

    /** The record with those of its properties that name it. */
    public RecordRow row(RecordKind kind, LoggedValues values) {
        Map<String, Object> known = new HashMap<>();
        kind.properties().stream().filter(LoggedRecord::names).forEach(property -> {
            Object value = values.read(property, columns);
            if (value != null) {
                known.put(property.name(), value);
            }
        });
        return new RecordRow(kind, new RecordId(id), 0, parent(kind), known, Set.of());
    }

    private @Nullable RecordId parent(RecordKind kind) {
        return kind.parentColumn() == null
                ? null
                : id(kind.parentColumn().getName()).map(RecordId::new).orElse(null);
    }

    private static boolean names(Property property) {
        return Naming.PROPERTIES.contains(property.name())
                || property.name().equals("kind")
                || property.type() instanceof PropertyType.Key
                || property.type() instanceof PropertyType.Link
                || property.type() instanceof PropertyType.Pair
                || property.type() instanceof PropertyType.Finding;
    }
}
