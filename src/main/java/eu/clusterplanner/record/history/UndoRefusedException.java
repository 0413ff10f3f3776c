package eu.clusterplanner.record.history;

import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.RecordId;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something is not taken back. Nothing was changed. */
public class UndoRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient @Nullable Later later;

    /** Why not. */
    public enum Reason {
        /** Somebody changed the same later. */
        CHANGED,
        /** Its place is taken by now, or what it was a part of is gone. */
        PLACE_TAKEN,
        /** It was taken back already. */
        UNDONE,
        /** It is not what one undoes here: somebody else's act, the team, a whole partnership. */
        NOT_HERE,
        /** There is no such act any more. */
        UNKNOWN
    }

    /**
     * What was changed later.
     *
     * @param property null: the record as a whole
     * @param own whether the signed-in person did it
     */
    public record Later(
            RecordKind kind,
            RecordId id,
            @Nullable Property property,
            LastEdit edit,
            boolean own,
            KnownRecords known) {}

    UndoRefusedException(Reason reason, @Nullable Later later) {
        super("not undone: " + reason);
        this.reason = reason;
        this.later = later;
    }

    public Reason reason() {
        return reason;
    }

    /** Of {@link Reason#CHANGED}, where the change log tells it. */
    public @Nullable Later later() {
        return later;
    }
}
