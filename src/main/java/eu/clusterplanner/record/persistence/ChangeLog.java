package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the change log by acts: what one person did in one stay in a field, else in one transaction. */
@Repository
public class ChangeLog {

    /** An act by its latest transaction, and which one that takes back. */
    public record OwnAct(
            String act, String transaction, @Nullable String undoes) {}

    static final Field<String> TRANSACTION = field("{0}::text", String.class, CHANGE_LOG.XACT);
    static final Field<String> ACT =
            field("coalesce({0}::text, {1}::text)", String.class, CHANGE_LOG.EDIT_ID, CHANGE_LOG.XACT);
    private static final Field<String> UNDOES = field("{0}::text", String.class, CHANGE_LOG.UNDOES);

    private static final List<Field<?>> COLUMNS = List.of(
            CHANGE_LOG.ID,
            CHANGE_LOG.AT,
            CHANGE_LOG.ACTOR_KIND,
            CHANGE_LOG.ACTOR_ID,
            CHANGE_LOG.OPERATION,
            CHANGE_LOG.TABLE_NAME,
            CHANGE_LOG.RECORD_ID,
            CHANGE_LOG.OLD,
            CHANGE_LOG.NEW,
            ACT.as("act"),
            TRANSACTION.as("transaction"),
            UNDOES.as("undone"),
            ACCOUNT.NAME.as("person"));

    private final DSLContext dsl;
    private final LoggedConditions conditions;

    ChangeLog(DSLContext dsl, LoggedConditions conditions) {
        this.dsl = dsl;
        this.conditions = conditions;
    }

    /** Acts that end before that row (null: all), the latest first, at most so many, as far as the person may read. */
    public List<LoggedAct> acts(
            PartnershipId partnership, Reading reading, HistoryFilter filter, @Nullable Long before, int most) {
        Field<Long> last = max(CHANGE_LOG.ID);
        return dsl.select(ACT, min(CHANGE_LOG.ID), last, countDistinct(CHANGE_LOG.RECORD_ID))
                .from(CHANGE_LOG)
                .where(conditions.of(partnership, reading, filter))
                .groupBy(ACT)
                .having(before == null ? noCondition() : last.lt(before))
                .orderBy(last.desc())
                .limit(most)
                .fetch(row -> new LoggedAct(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The rows of these acts in the order of the log, the latest so many of each act, as far as the person may read. */
    public List<LoggedRow> rows(
            PartnershipId partnership, Reading reading, HistoryFilter filter, List<LoggedAct> acts, int mostOfEach) {
        if (acts.isEmpty()) {
            return List.of();
        }
        long first = acts.stream().mapToLong(LoggedAct::first).min().orElseThrow();
        Field<Long> id = field(name("id"), Long.class);
        Field<Integer> place = rowNumber()
                .over()
                .partitionBy(ACT)
                .orderBy(CHANGE_LOG.ID.desc())
                .as("place");
        Condition these = CHANGE_LOG
                .ID
                .ge(first)
                .and(ACT.in(acts.stream().map(LoggedAct::act).toList()))
                .and(conditions.of(partnership, reading, filter));
        return rows(
                partnership,
                CHANGE_LOG.ID.in(select(id)
                        .from(select(CHANGE_LOG.ID, place)
                                .from(CHANGE_LOG)
                                .where(these)
                                .asTable("placed"))
                        .where(field(name("place"), Integer.class).le(mostOfEach))));
    }

    /** All rows that the person may read and asks for, in the order of the log. */
    public List<LoggedRow> rows(PartnershipId partnership, Reading reading, HistoryFilter filter) {
        return rows(partnership, conditions.of(partnership, reading, filter));
    }

    /** The latest so many rows of an act, as far as the person may read them. */
    public List<LoggedRow> rowsOf(PartnershipId partnership, Reading reading, String act, int most) {
        Condition shown = conditions.of(partnership, reading, HistoryFilter.NONE);
        return rows(
                partnership,
                CHANGE_LOG.ID.in(select(CHANGE_LOG.ID)
                        .from(CHANGE_LOG)
                        .where(shown)
                        .and(ACT.eq(act))
                        .orderBy(CHANGE_LOG.ID.desc())
                        .limit(most)));
    }

    /** All rows of an act in the order of the log, whoever may read them. */
    public List<LoggedRow> rowsOf(PartnershipId partnership, String act) {
        return rows(partnership, ACT.eq(act));
    }

    /** All rows of a transaction, whoever may read them. */
    public List<LoggedRow> rowsOfTransaction(PartnershipId partnership, String transaction) {
        return rows(partnership, condition("{0} = {1}::xid8", CHANGE_LOG.XACT, val(transaction)));
    }

    /** The latest acts of that person in the plan, the latest first. */
    public List<OwnAct> latestOf(PartnershipId partnership, Actor actor, Collection<String> tables, int most) {
        Field<Long> last = max(CHANGE_LOG.ID);
        return dsl.select(ACT, latest(TRANSACTION), latest(UNDOES))
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.ACTOR_KIND.eq(actor.kind().name().toLowerCase(Locale.ROOT)))
                .and(CHANGE_LOG.ACTOR_ID.eq(actor.id()))
                .and(CHANGE_LOG.TABLE_NAME.in(tables))
                .groupBy(ACT)
                .orderBy(last.desc())
                .limit(most)
                .fetch(row -> new OwnAct(row.value1(), row.value2(), row.value3()));
    }

    private static Field<String> latest(Field<String> of) {
        return field("(array_agg({0} order by {1} desc))[1]", String.class, of, CHANGE_LOG.ID);
    }

    /** The people who changed something, their names by account, in the order of names. */
    public Map<String, String> people(PartnershipId partnership) {
        return dsl.selectDistinct(CHANGE_LOG.ACTOR_ID, ACCOUNT.NAME)
                .from(CHANGE_LOG)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.cast(String.class).eq(CHANGE_LOG.ACTOR_ID))
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.ACTOR_KIND.eq("person"))
                .orderBy(ACCOUNT.NAME)
                .fetchMap(CHANGE_LOG.ACTOR_ID, ACCOUNT.NAME);
    }

    /** When the rows of a table came in first, by id. */
    public Map<UUID, Instant> made(PartnershipId partnership, String table) {
        Map<UUID, Instant> made = new HashMap<>();
        dsl.select(CHANGE_LOG.RECORD_ID, min(CHANGE_LOG.AT))
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.TABLE_NAME.eq(table))
                .and(CHANGE_LOG.OPERATION.eq("I"))
                .groupBy(CHANGE_LOG.RECORD_ID)
                .forEach(row -> made.put(row.value1(), row.value2().toInstant()));
        return made;
    }

    /** Which transaction takes back which. */
    public Map<String, String> undoings(PartnershipId partnership) {
        return dsl.selectDistinct(TRANSACTION, UNDOES)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.UNDOES.isNotNull())
                .fetchMap(TRANSACTION, UNDOES);
    }

    List<LoggedRow> rows(PartnershipId partnership, Condition which) {
        return dsl.select(COLUMNS)
                .from(CHANGE_LOG)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.cast(String.class).eq(CHANGE_LOG.ACTOR_ID))
                .and(CHANGE_LOG.ACTOR_KIND.eq("person"))
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(which)
                .orderBy(CHANGE_LOG.ID)
                .fetch(ChangeLog::row);
    }

    private static LoggedRow row(Record row) {
        String kind = row.get(CHANGE_LOG.ACTOR_KIND);
        return new LoggedRow(
                row.get(CHANGE_LOG.ID),
                row.get(CHANGE_LOG.AT).toInstant(),
                row.get("act", String.class),
                row.get("transaction", String.class),
                new Actor(Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), row.get(CHANGE_LOG.ACTOR_ID)),
                row.get("person", String.class),
                row.get("undone", String.class),
                LoggedRow.Operation.of(row.get(CHANGE_LOG.OPERATION)),
                row.get(CHANGE_LOG.TABLE_NAME),
                row.get(CHANGE_LOG.RECORD_ID),
                LoggedJson.columns(row.get(CHANGE_LOG.OLD)),
                LoggedJson.columns(row.get(CHANGE_LOG.NEW)));
    }
}
