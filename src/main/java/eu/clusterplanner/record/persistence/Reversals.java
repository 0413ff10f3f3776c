package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.persistence.LoggedRow.Operation;
import eu.clusterplanner.record.persistence.Reversal.RowKey;
import eu.clusterplanner.shared.PartnershipId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Takes rows of the change log back, all or none, where nobody's later change would be lost. */
@Repository
public class Reversals {

    private static final String VERSION = "version";

    private final DSLContext dsl;
    private final RowImages images;
    private final ChangeLog log;
    private final LoggedTables tables;

    Reversals(DSLContext dsl, RowImages images, ChangeLog log, LoggedTables tables) {
        this.dsl = dsl;
        this.images = images;
        this.log = log;
        this.tables = tables;
    }

    /** The transaction of this moment, by which the change log knows what it did. */
    public String transaction() {
        return dsl.select(field("pg_current_xact_id()::text", String.class))
                .fetchSingle()
                .value1();
    }

    /** Makes whoever else takes something back in that partnership wait until this transaction ends. */
    public void lock(PartnershipId partnership) {
        dsl.fetch("select pg_advisory_xact_lock(hashtextextended(?, 0))", "undo:" + partnership);
    }

    /**
     * Takes these rows back; the change log names their last transaction as the one that is undone.
     *
     * @param rows of one act, in the order of the log
     * @throws ReversalConflictException where something is not any more as they left it, or more than that would go
     */
    public void takeBack(PartnershipId partnership, List<LoggedRow> rows) {
        Map<RowKey, Map<String, JsonNode>> present = hold(partnership, rows);
        Reversal reversal;
        try {
            reversal = new Reversal(rows, present);
        } catch (Reversal.Different different) {
            throw conflict(partnership, rows, different.key(), different.column());
        }
        checkLists(partnership, rows);
        dsl.execute("set constraints all deferred");
        dsl.execute(
                "select set_config('planner.undoes', ?, true)", rows.getLast().transaction());
        write(partnership, rows, present, reversal.images());
        dsl.execute("set constraints all immediate");
        checkBeside(partnership, rows);
    }

    /** The rows by which that transaction removed that record and what was part of it; empty where it did not. */
    public List<LoggedRow> removal(PartnershipId partnership, Removal removal) {
        return Reversal.removalOf(
                log.rowsOfTransaction(partnership, removal.transaction()),
                removal.kind(),
                removal.id().value());
    }

    private Map<RowKey, Map<String, JsonNode>> hold(PartnershipId partnership, List<LoggedRow> rows) {
        Map<String, Set<UUID>> byTable = rows.stream()
                .collect(Collectors.groupingBy(
                        LoggedRow::table, TreeMap::new, Collectors.mapping(LoggedRow::record, Collectors.toSet())));
        Map<RowKey, Map<String, JsonNode>> present = new HashMap<>();
        byTable.forEach((table, ids) -> images.hold(partnership, table, ids)
                .forEach((id, columns) -> present.put(new RowKey(table, id), columns)));
        return present;
    }

    /** A list of links is one value: it has to be as a whole as it was left. */
    private void checkLists(PartnershipId partnership, List<LoggedRow> rows) {
        Set<UUID> made = rows.stream()
                .filter(row -> row.operation() == Operation.INSERT)
                .map(LoggedRow::record)
                .collect(Collectors.toSet());
        Set<UUID> deleted = Reversal.deleted(rows);
        Map<RowKey, Set<UUID>> left = new LinkedHashMap<>();
        for (LoggedRow row : rows) {
            tables.links(row.table())
                    .ifPresent(links -> LoggedJson.id(row.either(links.owner()))
                            .filter(owner -> !deleted.contains(owner) && !made.contains(owner))
                            .filter(owner -> LoggedJson.id(row.either(links.target()))
                                    .filter(deleted::contains)
                                    .isEmpty())
                            .ifPresent(owner -> {
                                Set<UUID> ids =
                                        left.computeIfAbsent(new RowKey(row.table(), owner), key -> new HashSet<>());
                                if (row.operation() == Operation.DELETE) {
                                    ids.remove(row.record());
                                } else {
                                    ids.add(row.record());
                                }
                            }));
        }
        left.forEach((list, ids) -> {
            if (!images.links(partnership, tables.links(list.table()).orElseThrow(), list.record())
                    .equals(ids)) {
                throw conflict(partnership, rows, list, null);
            }
        });
    }

    private void write(
            PartnershipId partnership,
            List<LoggedRow> rows,
            Map<RowKey, Map<String, JsonNode>> present,
            Map<RowKey, @Nullable Map<String, JsonNode>> wanted) {
        Set<RowKey> raised = rows.stream()
                .filter(row -> row.operation() == Operation.UPDATE && row.now().containsKey(VERSION))
                .map(RowKey::of)
                .collect(Collectors.toSet());
        wanted.forEach((key, image) -> {
            if (image != null && !present.containsKey(key)) {
                images.insert(key.table(), image);
            }
        });
        wanted.forEach((key, image) -> {
            Map<String, JsonNode> before = present.get(key);
            if (image != null && before != null) {
                Map<String, JsonNode> changed = new HashMap<>(image);
                changed.entrySet().removeIf(column -> column.getValue().equals(before.get(column.getKey())));
                images.update(partnership, key.table(), key.record(), changed, raised.contains(key));
            }
        });
        wanted.forEach((key, image) -> {
            if (image == null && present.containsKey(key)) {
                images.delete(partnership, key.table(), key.record());
            }
        });
    }

    /** What would go or be emptied because it names what goes here was written by somebody later. */
    private void checkBeside(PartnershipId partnership, List<LoggedRow> rows) {
        Set<RowKey> meant = rows.stream().map(RowKey::of).collect(Collectors.toSet());
        log.rows(partnership, condition("{0} = pg_current_xact_id()", CHANGE_LOG.XACT)).stream()
                .filter(row -> !row.table().equals(LoggedTables.FINDINGS))
                .filter(row -> !meant.contains(RowKey.of(row)))
                .findFirst()
                .ifPresent(row -> {
                    throw conflict(
                            partnership,
                            rows,
                            RowKey.of(row),
                            row.operation() == Operation.UPDATE
                                    ? row.now().keySet().iterator().next()
                                    : null);
                });
    }

    private ReversalConflictException conflict(
            PartnershipId partnership, List<LoggedRow> rows, RowKey key, @Nullable String column) {
        Condition same = CHANGE_LOG
                .TABLE_NAME
                .eq(key.table())
                .and(CHANGE_LOG.RECORD_ID.eq(key.record()).or(ofOwner(key)))
                .and(CHANGE_LOG.ID.gt(rows.getFirst().id()))
                .and(ChangeLog.ACT.ne(rows.getFirst().act()))
                .and(condition("{0} <> pg_current_xact_id()", CHANGE_LOG.XACT));
        Condition touches = column == null
                ? noCondition()
                : CHANGE_LOG.OPERATION.ne("U").or(condition("jsonb_exists({0}, {1})", CHANGE_LOG.NEW, val(column)));
        List<LoggedRow> later = log.rows(partnership, same.and(touches));
        return new ReversalConflictException(
                key.table(), key.record(), column, later.isEmpty() ? null : later.getLast());
    }

    private Condition ofOwner(RowKey key) {
        return tables.links(key.table())
                .map(links -> condition(
                        "({0} ->> {1})::uuid = {2}",
                        coalesce(CHANGE_LOG.NEW, CHANGE_LOG.OLD), inline(links.owner()), val(key.record())))
                .orElse(falseCondition());
    }
}
