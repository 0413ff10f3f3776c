package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.jooq.Tables;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Columns that the read models of all modules are made of: keys instead of ids, planned dates, lists of links. */
public final class ReadColumns {

    private static final String PARTNERSHIP = "partnership_id";

    private ReadColumns() {}

    /** The key of the record that a column points to, null where it points to none. */
    public static Field<String> keyOf(TableField<?, UUID> reference, Table<?> target) {
        Table<?> other = target.as("named");
        return field(select(text(other, "key"))
                .from(other)
                .where(id(other, PARTNERSHIP).eq(id(requireNonNull(reference.getTable()), PARTNERSHIP)))
                .and(id(other, "id").eq(reference)));
    }

    /**
     * The keys of the records that a link table names, in its order.
     *
     * @param ownerId id of the record that has the links, from the query around
     */
    public static Field<List<String>> keysOf(LinkTable links, TableField<?, UUID> ownerId, Table<?> target) {
        Table<?> other = target.as("linked");
        return multiset(select(text(other, "key"))
                        .from(links.table())
                        .join(other)
                        .on(id(other, PARTNERSHIP).eq(id(links.table(), PARTNERSHIP)))
                        .and(id(other, "id").eq(links.target()))
                        .where(id(links.table(), PARTNERSHIP).eq(id(requireNonNull(ownerId.getTable()), PARTNERSHIP)))
                        .and(links.owner().eq(ownerId))
                        .orderBy(position(links.table()), id(links.table(), "id")))
                .convertFrom(rows -> rows.map(each -> each.value1()));
    }

    /** The findings that a link table names, written {@code kind:key}, in its order. */
    public static Field<List<String>> findingsOf(LinkTable links, TableField<?, UUID> ownerId) {
        return multiset(select(findingOf(id(links.table(), PARTNERSHIP), links.target()))
                        .from(links.table())
                        .where(id(links.table(), PARTNERSHIP).eq(id(requireNonNull(ownerId.getTable()), PARTNERSHIP)))
                        .and(links.owner().eq(ownerId))
                        .orderBy(position(links.table()), id(links.table(), "id")))
                .convertFrom(rows -> rows.map(each -> each.value1()));
    }

    /**
     * The finding that a column names, written {@code kind:key}, null where it names none. Joined instead, PostgreSQL may
     * write out all findings of the partnership for each row: a second for 1,000 actions.
     */
    public static Field<String> findingOf(Field<UUID> partnership, Field<UUID> target) {
        return field(select(Tables.FINDING_REFERENCE.REFERENCE)
                .from(Tables.FINDING_REFERENCE)
                .where(Tables.FINDING_REFERENCE.PARTNERSHIP_ID.eq(partnership))
                .and(Tables.FINDING_REFERENCE.ID.eq(target)));
    }

    /** A planned date from its two columns, null where neither is filled. */
    public static SelectField<PlannedDate> planned(Field<LocalDate> date, Field<Short> month) {
        return row(day(date), month.cast(SQLDataType.INTEGER)).mapping(PlannedDate::of);
    }

    /** A date of any year: nested in JSON, PostgreSQL writes the year 0 as "1 BC", and jOOQ would read the year 1. */
    public static Field<LocalDate> day(Field<LocalDate> date) {
        return localDateDiff(date, LocalDate.EPOCH).convertFrom(ReadColumns::ofEpochDay);
    }

    private static @Nullable LocalDate ofEpochDay(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    /** All records of a table in the order of the team, by name; for a query over PARTNERSHIP. */
    public static Field<List<NamedRecord>> named(Table<?> table, TableField<?, String> name) {
        return multiset(select(id(table, "id").convertFrom(RecordId::new), text(table, "key"), name)
                        .from(table)
                        .where(id(table, PARTNERSHIP).eq(Tables.PARTNERSHIP.ID))
                        .orderBy(position(table), id(table, "id")))
                .convertFrom(rows -> rows.map(mapping(NamedRecord::new)));
    }

    private static Field<UUID> id(Table<?> table, String name) {
        return requireNonNull(table.field(name, UUID.class));
    }

    private static Field<String> text(Table<?> table, String name) {
        return requireNonNull(table.field(name, String.class));
    }

    private static Field<Integer> position(Table<?> table) {
        return requireNonNull(table.field("position", Integer.class));
    }
}
