package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Quick: the kind alone is a large tree of columns, and two records of one id and version hardly differ. */
    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The record without these properties. */
    RecordRow without(Set<String> properties) {
        Map<String, Object> rest = new HashMap<>(values);
        rest.keySet().removeAll(properties);
        return new RecordRow(kind, id, version, parent, rest, properties);
    }

    /** The record after that property got that value; null or an empty list: nothing. */
    public RecordRow with(String property, @Nullable Object value, int newVersion) {
        Map<String, Object> changed = new HashMap<>(values);
        if (present(value) == null) {
            changed.remove(property);
        } else {
            changed.put(property, value);
        }
        return new RecordRow(kind, id, newVersion, parent, changed, leftOut);
    }

    /** Whether the property has that value; amounts of money are the same whatever their zeros. */
    public boolean holds(String property, @Nullable Object value) {
        return same(values.get(property), value);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal to) {
            return number.compareTo(to) == 0;
        }
        return Objects.equals(present(one), present(other));
    }

    private static @Nullable Object present(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
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
