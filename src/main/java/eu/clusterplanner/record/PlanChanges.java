package eu.clusterplanner.record;

import eu.clusterplanner.shared.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to a plan since a page was read.
 *
 * @param complete false: so much that only its beginning is told; whoever follows reads everything anew
 * @param rows in the order in which they were changed
 */
public record PlanChanges(boolean complete, List<RowChange> rows) {

    public PlanChanges {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return complete && rows.isEmpty();
    }

    /** Whether rows of that table may have changed. */
    public boolean touches(String table) {
        return !complete || rows.stream().anyMatch(row -> row.table().equals(table));
    }

    /** Whether a list of records of that kind may have other members, or another order, than before. */
    public boolean rearranged(RecordKind kind) {
        return !complete
                || rows.stream()
                        .filter(row -> row.table().equals(kind.name()))
                        .anyMatch(row -> row.operation() != RowChange.Operation.CHANGED
                                || row.columns().contains("position"));
    }

    /** Whether that record was removed, and has not come back since. */
    public boolean removed(RecordKind kind, RecordId record) {
        return last(kind, record)
                .filter(row -> row.operation() == RowChange.Operation.REMOVED)
                .isPresent();
    }

    /** The latest change of that record, without its lists and parts. */
    public Optional<RowChange> last(RecordKind kind, RecordId record) {
        return rows.reversed().stream()
                .filter(row -> row.table().equals(kind.name()) && row.record().equals(record))
                .findFirst();
    }

    /** The ids of the records of that kind that were changed and are still there. */
    public Set<RecordId> changed(RecordKind kind) {
        Set<RecordId> changed = new HashSet<>();
        for (RowChange row : rows) {
            if (row.table().equals(kind.name())) {
                if (row.operation() == RowChange.Operation.REMOVED) {
                    changed.remove(row.record());
                } else {
                    changed.add(row.record());
                }
            }
        }
        return changed;
    }
}
