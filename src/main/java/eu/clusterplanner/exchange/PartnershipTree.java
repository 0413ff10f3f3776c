package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the partnership file from the rows: members in the order of the schema, nothing that is absent. */
final class PartnershipTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final FileLayout layout;
    private final StoredPartnership stored;
    private final FileValues values;
    private final Map<String, Map<UUID, List<Record>>> byParent = new HashMap<>();

    PartnershipTree(FileLayout layout, StoredPartnership stored) {
        this(layout, stored, stored.keys(layout.all()));
    }

    /** With other keys than those that the records have. */
    PartnershipTree(FileLayout layout, StoredPartnership stored, Map<UUID, String> keys) {
        this.layout = layout;
        this.stored = stored;
        this.values = new FileValues(layout, stored, keys);
        PlaceInFile places = new PlaceInFile(layout, stored);
        for (RecordKind kind : layout.all()) {
            Map<UUID, List<Record>> groups = byParent.computeIfAbsent(kind.name(), name -> new HashMap<>());
            for (Record row : places.sorted(kind)) {
                groups.computeIfAbsent(parentOf(kind, row), id -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    JsonNode build() {
        ObjectNode file = NODES.objectNode();
        file.put("format", "cluster-partnership");
        file.put("version", 1);
        for (RecordKind kind : layout.top()) {
            if (kind.single()) {
                stored.rows(kind).forEach(row -> setUnlessEmpty(file, kind.member(), object(kind, row)));
            } else {
                setUnlessEmpty(file, kind.member(), list(kind, null));
            }
        }
        return file;
    }

    private ArrayNode list(RecordKind kind, @Nullable UUID parent) {
        ArrayNode list = NODES.arrayNode();
        Map<UUID, List<Record>> groups = requireNonNull(byParent.get(kind.name()));
        groups.getOrDefault(parent == null ? NO_PARENT : parent, List.of()).forEach(row -> list.add(object(kind, row)));
        return list;
    }

    private ObjectNode object(RecordKind kind, Record row) {
        ObjectNode object = NODES.objectNode();
        for (Property property : kind.properties()) {
            JsonNode value = property.type() instanceof PropertyType.Children(String child)
                    ? children(layout.kind(child), row.get(kind.id()))
                    : values.of(kind, property, row);
            if (value != null) {
                put(object, property.name(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode children(RecordKind child, UUID owner) {
        ArrayNode list = list(child, child.parentColumn() == null ? null : owner);
        return list.isEmpty() ? null : list;
    }

    /** A name with a dot belongs into a group. */
    private static void put(ObjectNode object, String name, JsonNode value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            object.set(name, value);
        } else {
            object.withObjectProperty(name.substring(0, dot)).set(name.substring(dot + 1), value);
        }
    }

    private static void setUnlessEmpty(ObjectNode file, String member, JsonNode value) {
        if (!value.isEmpty()) {
            file.set(member, value);
        }
    }

    private static final UUID NO_PARENT = new UUID(0, 0);

    private static UUID parentOf(RecordKind kind, Record row) {
        Field<UUID> column = kind.parentColumn();
        return column == null ? NO_PARENT : row.get(column);
    }
}
