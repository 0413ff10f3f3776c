package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One property of one record gets another value.
 *
 * @param kind name of the kind of record
 * @param version the version that the editor saw
 * @param value in the Java type that {@link PropertyType} names; null or an empty list: nothing
 * @param edit one stay in a field, null: a change for itself
 */
public record Change(
        String kind,
        RecordId id,
        int version,
        String property,
        @Nullable Object value,
        @Nullable UUID edit) {

    public Change(String kind, RecordId id, int version, String property, @Nullable Object value) {
        this(kind, id, version, property, value, null);
    }
}
