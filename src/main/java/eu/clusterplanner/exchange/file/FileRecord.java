package eu.clusterplanner.exchange.file;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record of a partnership file.
 *
 * @param pointer where it stands in the file
 * @param node the object as it stands there; a property of a nested group is found by {@link #value}
 * @param parent the record that it is a part of; null: directly of the file
 * @param position its place in its list, from 0
 * @param id that it gets when it is stored, new for every reading
 */
public record FileRecord(
        RecordKind kind,
        String pointer,
        JsonNode node,
        @Nullable FileRecord parent,
        int position,
        UUID id) {

    /** The property's value; a missing node where it is absent. */
    public JsonNode value(Property property) {
        return value(property.name());
    }

    JsonNode value(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? node.path(name) : node.path(name.substring(0, dot)).path(name.substring(dot + 1));
    }

    String pointer(Property property) {
        return pointer + "/" + property.name().replace('.', '/');
    }

    boolean isParentOf(FileRecord other) {
        return other.parent != null && other.parent.id.equals(id);
    }

    /** Itself or the record around it that is of that kind. */
    @Nullable
    FileRecord around(String kindName) {
        FileRecord record = this;
        while (record != null && !record.kind.name().equals(kindName)) {
            record = record.parent;
        }
        return record;
    }
}
