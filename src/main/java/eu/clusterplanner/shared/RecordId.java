package eu.clusterplanner.shared;

import java.util.UUID;

/** Identifies one row inside a partnership, of any kind. */
public record RecordId(UUID value) {

    /** A new, time-ordered id. */
    public static RecordId next() {
        return new RecordId(TimeOrderedIds.next());
    }

    /** Reads the text form of a UUID; throws {@link IllegalArgumentException} on anything else. */
    public static RecordId parse(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
