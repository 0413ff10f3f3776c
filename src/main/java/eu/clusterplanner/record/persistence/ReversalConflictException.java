package eu.clusterplanner.record.persistence;

import java.io.Serial;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something is not any more as it was left by what is to be taken back. Nothing was changed. */
public class ReversalConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String table;
    private final UUID record;
    private final @Nullable String column;
    private final transient @Nullable LoggedRow later;

    ReversalConflictException(String table, UUID record, @Nullable String column, @Nullable LoggedRow later) {
        super(table + " " + record + " " + column);
        this.table = table;
        this.record = record;
        this.column = column;
        this.later = later;
    }

    /** The table of the row that is different; of a list of links theirs. */
    public String table() {
        return table;
    }

    /** The row that is different; of a list of links the record that has it. */
    public UUID record() {
        return record;
    }

    /** Null: the row as a whole. */
    public @Nullable String column() {
        return column;
    }

    /** What made it different; null where the log does not tell. */
    public @Nullable LoggedRow later() {
        return later;
    }
}
