package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;

import eu.clusterplanner.record.Removal;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Puts back, from the change log, the rows that one transaction deleted, and the links that it emptied. */
@Repository
public class RemovedRows {

    private static final String BACK = """
            insert into {0} select (jsonb_populate_record(null::{0},
                case when jsonb_exists({1}, 'version')
                    then jsonb_set({1}, '{version}', to_jsonb(({1} ->> 'version')::int + 1))
                    else {1} end)).*
            """;

    private final DSLContext dsl;

    RemovedRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Logged(
            String table, UUID record, JSONB old, @Nullable JSONB now) {}

    /** The transaction of this moment, by which the change log knows what it did. */
    public String transaction() {
        return dsl.select(DSL.field("pg_current_xact_id()::text", String.class))
                .fetchSingle()
                .value1();
    }

    /** Whether it was this transaction that deleted that record. */
    public boolean holds(PartnershipId partnership, Removal removal) {
        return logged(partnership, removal.transaction(), "D").stream()
                .anyMatch(row -> row.table().equals(removal.kind())
                        && row.record().equals(removal.id().value()));
    }

    /** Puts back all that this transaction deleted; emptied links only where nobody has filled them since. */
    public void putBack(PartnershipId partnership, String transaction) {
        dsl.execute("set constraints all deferred");
        dsl.execute("select set_config('planner.undoes', ?, true)", transaction);
        logged(partnership, transaction, "D").forEach(this::insert);
        logged(partnership, transaction, "U").forEach(emptied -> refill(partnership, emptied));
        dsl.execute("set constraints all immediate");
    }

    private List<Logged> logged(PartnershipId partnership, String transaction, String operation) {
        return dsl.select(CHANGE_LOG.TABLE_NAME, CHANGE_LOG.RECORD_ID, CHANGE_LOG.OLD, CHANGE_LOG.NEW)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DSL.condition("{0} = {1}::xid8", CHANGE_LOG.XACT, DSL.val(transaction)))
                .and(CHANGE_LOG.OPERATION.eq(operation))
                .orderBy(CHANGE_LOG.ID.desc())
                .fetch(row -> new Logged(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private void insert(Logged deleted) {
        dsl.execute(BACK, DSL.name(deleted.table()), DSL.val(deleted.old()));
    }

    private void refill(PartnershipId partnership, Logged emptied) {
        List<Name> columns = keys(emptied.old());
        if (columns.isEmpty()) {
            return;
        }
        String assignments = columns.stream()
                .map(column -> dsl.render(column) + " = was." + dsl.render(column))
                .collect(Collectors.joining(", "));
        dsl.execute(
                "update {0} t set " + assignments + " from jsonb_populate_record(null::{0}, {1}) was"
                        + " where t.partnership_id = {2} and t.id = {3} and to_jsonb(t) @> {4}",
                DSL.name(emptied.table()),
                DSL.val(emptied.old()),
                DSL.val(partnership.value()),
                DSL.val(emptied.record()),
                DSL.val(emptied.now()));
    }

    private List<Name> keys(JSONB old) {
        return dsl.fetch("select jsonb_object_keys({0})", DSL.val(old)).into(String.class).stream()
                .flatMap(Stream::of)
                .map(DSL::name)
                .toList();
    }
}
