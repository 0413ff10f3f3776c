package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.Set;

/**
 * One row that a transaction changed, as the change log has it.
 *
 * @param table of the row: for a record the name of its kind
 * @param record the id of the row
 * @param columns those that are different now; of a row that was added all that hold something, of one that was removed
 *     none
 * @param edit who did it and when
 */
public record RowChange(String table, RecordId record, Operation operation, Set<String> columns, LastEdit edit) {

    public RowChange {
        columns = Set.copyOf(columns);
    }

    /** What was done to the row. */
    public enum Operation {
        ADDED,
        CHANGED,
        REMOVED
    }
}
