package eu.clusterplanner.record;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A table that holds an ordered list of links from one record to others.
 *
 * @param table has partnership_id, id and position beside the two
 * @param owner the record that has the list
 * @param target what it names
 */
public record LinkTable(Table<? extends Record> table, Field<UUID> owner, Field<UUID> target) {}
