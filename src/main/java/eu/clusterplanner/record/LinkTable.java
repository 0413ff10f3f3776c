package eu.clusterplanner.record;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds an ordered list of links from one record to others.
 *
 * @param table has partnership_id, id and position beside the two
 * @param owner the record that has the list
 * @param target what it names
 * @param scope the parent that owner and target have in common, where the table holds it too
 */
public record LinkTable(
        Table<? extends Record> table,
        Field<UUID> owner,
        Field<UUID> target,
        @Nullable Field<UUID> scope) {

    public LinkTable(Table<? extends Record> table, Field<UUID> owner, Field<UUID> target) {
        this(table, owner, target, null);
    }
}
