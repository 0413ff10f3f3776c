package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record with the values of its properties, as read from the database.
 *
 * @param version counts its edits; an edit names the version that it started from
 * @param parent the record that it is a part of, if any
 * @param values by property name, in the Java types that {@link PropertyType} names; absent values are not in the map
 * @param leftOut properties that the person who reads may not see, whether they have a value or not
 */
public record RecordRow(
        RecordKind kind,
        RecordId id,
        int version,
        @Nullable RecordId parent,
        Map<String, Object> values,
        Set<String> leftOut) {

    public RecordRow {
        values = Map.copyOf(values);
        leftOut = Set.copyOf(leftOut);
    }

    /** The record without these properties. */
    RecordRow without(Set<String> properties) {
        Map<String, Object> rest = new HashMap<>(values);
        rest.keySet().removeAll(properties);
        return new RecordRow(kind, id, version, parent, rest, properties);
    }

    /** Whether the person who reads may not see that property. */
    public boolean leavesOut(String property) {
        return leftOut.contains(property);
    }

    public @Nullable Object value(String property) {
        return values.get(property);
    }

    /** The value of a property if it is there and of that type. */
    public <T> Optional<T> value(String property, Class<T> type) {
        return Optional.ofNullable(values.get(property))
                .filter(type::isInstance)
                .map(type::cast);
    }

    public String text(String property) {
        return value(property, String.class).orElse("");
    }

    /** The key, or the id where records of this kind have no key. */
    public String key() {
        return value("key", String.class).orElseGet(id::toString);
    }
}
