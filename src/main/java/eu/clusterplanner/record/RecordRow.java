package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record with the values of its properties, as read from the database.
 *
 * @param version counts its edits; an edit names the version that it started from
 * @param parent the record that it is a part of, if any
 * @param values by property name, in the Java types that {@link PropertyType} names; absent values are not in the map
 */
public record RecordRow(
        RecordKind kind, RecordId id, int version, @Nullable RecordId parent, Map<String, Object> values) {

    public RecordRow {
        values = Map.copyOf(values);
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
