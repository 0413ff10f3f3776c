package eu.clusterplanner.discussion;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a thread or a suggestion is about.
 *
 * @param kind name of the kind of record
 * @param property null: the record as a whole
 */
public record Subject(
        String kind, RecordId record, @Nullable String property) {

    public static Subject of(RecordRow row) {
        return new Subject(row.kind().name(), row.id(), null);
    }

    /** The record, whatever the property. */
    public Subject whole() {
        return new Subject(kind, record, null);
    }

    public boolean isOf(RecordRow row) {
        return row.id().equals(record) && row.kind().name().equals(kind);
    }
}
