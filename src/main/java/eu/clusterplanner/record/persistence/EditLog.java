package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;

import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RowChange;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads single edits back from the change log. */
@Repository
public class EditLog {

    private final DSLContext dsl;

    EditLog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest edit of one of these properties of a record. */
    public Optional<LastEdit> last(PartnershipId partnership, RecordKind kind, RecordId id, List<Property> properties) {
        return dsl.select(CHANGE_LOG.AT, CHANGE_LOG.ACTOR_KIND, CHANGE_LOG.ACTOR_ID, ACCOUNT.NAME)
                .from(CHANGE_LOG)
                .leftJoin(ACCOUNT)
                .on(isActor())
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.RECORD_ID.eq(id.value()))
                .and(CHANGE_LOG.TABLE_NAME.eq(kind.name()))
                .and(CHANGE_LOG
                        .OPERATION
                        .eq("I")
                        .or(DSL.or(properties.stream().map(EditLog::isChanged).toList())))
                .orderBy(CHANGE_LOG.ID.desc())
                .limit(1)
                .fetchOptional(row -> edit(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /**
     * What that transaction and later ones changed, in that order.
     *
     * @param without transactions that are left out
     */
    public List<RowChange> since(PartnershipId partnership, String transaction, Set<String> without, int most) {
        Field<String[]> columns = DSL.field(
                "array(select jsonb_object_keys(coalesce({0}, '{}'::jsonb)))", String[].class, CHANGE_LOG.NEW);
        return dsl.select(
                        CHANGE_LOG.TABLE_NAME,
                        CHANGE_LOG.RECORD_ID,
                        CHANGE_LOG.OPERATION,
                        columns,
                        CHANGE_LOG.AT,
                        CHANGE_LOG.ACTOR_KIND,
                        CHANGE_LOG.ACTOR_ID,
                        ACCOUNT.NAME)
                .from(CHANGE_LOG)
                .leftJoin(ACCOUNT)
                .on(isActor())
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DSL.condition("{0} >= {1}::xid8", CHANGE_LOG.XACT, DSL.val(transaction)))
                .and(DSL.condition(
                        "not ({0}::text = any({1}))", CHANGE_LOG.XACT, DSL.val(without.toArray(String[]::new))))
                .orderBy(CHANGE_LOG.ID)
                .limit(most)
                .fetch(row -> new RowChange(
                        row.value1(),
                        new RecordId(row.value2()),
                        operation(row.value3()),
                        Set.of(row.value4()),
                        edit(row.value5(), row.value6(), row.value7(), row.value8())));
    }

    /** The transaction that removed that record last; empty where it was never removed. */
    public Optional<String> removal(PartnershipId partnership, RecordKind kind, RecordId id) {
        return dsl.select(CHANGE_LOG.XACT.cast(String.class))
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.RECORD_ID.eq(id.value()))
                .and(CHANGE_LOG.TABLE_NAME.eq(kind.name()))
                .and(CHANGE_LOG.OPERATION.eq("D"))
                .orderBy(CHANGE_LOG.ID.desc())
                .limit(1)
                .fetchOptional(Record1::value1);
    }

    private static RowChange.Operation operation(String letter) {
        return switch (letter) {
            case "I" -> RowChange.Operation.ADDED;
            case "U" -> RowChange.Operation.CHANGED;
            default -> RowChange.Operation.REMOVED;
        };
    }

    /** Of the account that acted. */
    private static Condition isActor() {
        return ACCOUNT.ID.cast(String.class).eq(CHANGE_LOG.ACTOR_ID).and(CHANGE_LOG.ACTOR_KIND.eq("person"));
    }

    private static LastEdit edit(OffsetDateTime at, String kind, String id, @Nullable String name) {
        return new LastEdit(at.toInstant(), new Actor(Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id), name);
    }

    /** The oldest transaction that has not ended: all before it are seen by whoever reads from now on. */
    public String oldestRunning() {
        return dsl.select(DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text", String.class))
                .fetchSingle()
                .value1();
    }

    /** Whether that transaction or a later one changed the partnership. */
    public boolean hasChanges(PartnershipId partnership, String transaction) {
        return dsl.fetchExists(
                CHANGE_LOG,
                CHANGE_LOG
                        .PARTNERSHIP_ID
                        .eq(partnership.value())
                        .and(DSL.condition("{0} >= {1}::xid8", CHANGE_LOG.XACT, DSL.val(transaction))));
    }

    /** Lists stand in tables of their own: an edit of one changes nothing of the record but its version. */
    private static Condition isChanged(Property property) {
        if (property.columns().isEmpty()) {
            return DSL.condition("({0} - 'version') = '{}'::jsonb", CHANGE_LOG.NEW);
        }
        String[] columns = property.columns().stream().map(Field::getName).toArray(String[]::new);
        return DSL.condition("jsonb_exists_any({0}, {1})", CHANGE_LOG.NEW, DSL.val(columns));
    }
}
