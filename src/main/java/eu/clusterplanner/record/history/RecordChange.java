package eu.clusterplanner.record.history;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record. What went or came with it, such as its parts, is not told apart.
 *
 * @param properties those that are different, in the order of the file; of a record that was added or removed what it
 *     held, of one that was moved none
 * @param removal by which it can be brought back; null where it was not removed
 */
public record RecordChange(
        RecordKind kind,
        RecordId id,
        Operation operation,
        List<PropertyChange> properties,
        @Nullable Removal removal) {

    /** What happened to it as a whole. */
    public enum Operation {
        ADDED,
        CHANGED,
        /** It stands at another place among others. */
        MOVED,
        REMOVED
    }
}
