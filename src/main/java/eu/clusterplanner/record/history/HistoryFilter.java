package eu.clusterplanner.record.history;

import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the history is asked for; null: whatever it is.
 *
 * @param person who changed
 * @param step in which the changed records are edited
 * @param from at that moment or later
 * @param to before that moment
 * @param record one record, with all that is part of it
 */
public record HistoryFilter(
        @Nullable AccountId person,
        @Nullable Step step,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Place record) {

    /** All of it. */
    public static final HistoryFilter NONE = new HistoryFilter(null, null, null, null, null);

    /** A record, by the name of its kind and its id. */
    public record Place(String kind, RecordId id) {}

    /** What is of one record. */
    public static HistoryFilter of(String kind, RecordId id) {
        return new HistoryFilter(null, null, null, null, new Place(kind, id));
    }

    /** Changes from that moment (null: from the beginning) until before that one (null: until now). */
    public static HistoryFilter between(@Nullable Instant from, @Nullable Instant to) {
        return new HistoryFilter(null, null, from, to, null);
    }
}
