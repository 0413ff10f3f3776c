package eu.clusterplanner.record.history;

import eu.clusterplanner.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history: what one actor changed in one stay in a field, by one gesture, or in one transaction.
 *
 * @param id by which it can be undone
 * @param at when it ended
 * @param person name of who acted; null where no person did or the account is gone
 * @param own whether the signed-in person did it
 * @param undone whether it was taken back
 * @param changes by record, additions and removals first; of very many the latest
 * @param more how many records it changed beside these
 * @param remark what a feature knows of it; null: nothing
 */
public record Act(
        String id,
        Instant at,
        Actor actor,
        @Nullable String person,
        boolean own,
        Nature nature,
        boolean undone,
        List<RecordChange> changes,
        int more,
        ActRemarks.@Nullable Remark remark) {

    /** What kind of act it is. */
    public enum Nature {
        CHANGE,
        /** It takes back a change. */
        UNDO,
        /** It takes back an undo. */
        REDO
    }
}
