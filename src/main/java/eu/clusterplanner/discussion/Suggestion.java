package eu.clusterplanner.discussion;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes for the plan.
 *
 * @param record null for a new record
 * @param parent of a new record: what it shall be a part of; null: of nothing
 * @param property that shall hold another value; null for new records and removals
 * @param value the proposed value in the Java type of the property; null: nothing, also for new records and removals
 * @param present what the property held when it was proposed
 * @param values of a new record by property; else empty
 * @param decidedBy null where nobody has decided, or the account is gone
 * @param reason why it was declined; null: it was not
 */
public record Suggestion(
        RecordId id,
        Nature nature,
        String kind,
        @Nullable RecordId record,
        @Nullable RecordId parent,
        @Nullable String property,
        @Nullable Object value,
        @Nullable Object present,
        Map<String, Object> values,
        @Nullable String note,
        Voice proposer,
        Instant proposedAt,
        State state,
        @Nullable Voice decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** What is proposed. */
    public enum Nature {
        /** Another value of a property. */
        CHANGE,
        /** A new record. */
        ADD,
        /** To remove a record. */
        REMOVE
    }

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Its proposer took it back. */
        WITHDRAWN;

        /** The key of its name, for example {@code suggestion.state.open}. */
        public String textKey() {
            return "suggestion.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Suggestion {
        values = Map.copyOf(values);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** What it is about; null for a new record. */
    public @Nullable Subject subject() {
        return record == null ? null : new Subject(kind, record, property);
    }
}
