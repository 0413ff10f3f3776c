package eu.clusterplanner.shell.live;

import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The field or cell in which the cursor is.
 *
 * @param record null: in none
 * @param property empty: in none
 */
public record EnteredField(@Nullable RecordId record, String property) {

    public static final EnteredField NONE = new EnteredField(null, "");

    /** The property of that record in whose field the cursor is; empty: in none of them. */
    public String in(RecordId of) {
        return of.equals(record) ? property : "";
    }
}
