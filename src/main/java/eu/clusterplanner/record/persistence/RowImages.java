package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Rows of any table of a partnership in the form of the change log, read and written. */
@Repository
class RowImages {

    private static final String VERSION = "version";

    private final DSLContext dsl;

    RowImages(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** These rows as they are now, held until the transaction ends. */
    Map<UUID, Map<String, JsonNode>> hold(PartnershipId partnership, String table, Collection<UUID> ids) {
        Field<UUID> id = DSL.field(DSL.name("t", "id"), UUID.class);
        Map<UUID, Map<String, JsonNode>> rows = new HashMap<>();
        dsl.select(id, DSL.field("to_jsonb(t)", JSONB.class))
                .from(DSL.table(DSL.name(table)).as("t"))
                .where(of(partnership, table))
                .and(id.in(ids))
                .orderBy(id)
                .forUpdate()
                .forEach(row -> rows.put(row.value1(), LoggedJson.columns(row.value2())));
        return rows;
    }

    /** The ids of the links that a record has. */
    Set<UUID> links(PartnershipId partnership, LoggedTables.Links links, UUID owner) {
        Field<UUID> id = DSL.field(DSL.name("t", "id"), UUID.class);
        return new HashSet<>(dsl.select(id)
                .from(DSL.table(DSL.name(links.table().table().getName())).as("t"))
                .where(of(partnership, links.table().table().getName()))
                .and(DSL.field(DSL.name("t", links.owner()), UUID.class).eq(owner))
                .forUpdate()
                .fetch(id));
    }

    /** Puts a row back, one version later. */
    void insert(String table, Map<String, JsonNode> columns) {
        dsl.execute(
                "insert into {0} select (jsonb_populate_record(null::{0},"
                        + " case when jsonb_exists({1}, 'version')"
                        + " then jsonb_set({1}, '{version}', to_jsonb(({1} ->> 'version')::int + 1)) else {1} end)).*",
                DSL.name(table), DSL.val(LoggedJson.json(columns)));
    }

    /** Gives columns other values; raised: the row is one version later then. */
    void update(PartnershipId partnership, String table, UUID id, Map<String, JsonNode> columns, boolean raised) {
        String assignments = columns.keySet().stream()
                .map(column -> dsl.render(DSL.name(column)) + " = was." + dsl.render(DSL.name(column)))
                .collect(Collectors.joining(", "));
        String version = raised ? (columns.isEmpty() ? "" : ", ") + VERSION + " = t." + VERSION + " + 1" : "";
        if (assignments.isEmpty() && version.isEmpty()) {
            return;
        }
        dsl.execute(
                "update {0} t set " + assignments + version
                        + " from jsonb_populate_record(null::{0}, {1}) was where {2} and t.id = {3}",
                DSL.name(table),
                DSL.val(LoggedJson.json(columns)),
                of(partnership, table),
                DSL.val(id));
    }

    void delete(PartnershipId partnership, String table, UUID id) {
        dsl.execute("delete from {0} t where {1} and t.id = {2}", DSL.name(table), of(partnership, table), DSL.val(id));
    }

    private static Condition of(PartnershipId partnership, String table) {
        String column = table.equals(RecordKind.PARTNERSHIP) ? "id" : "partnership_id";
        return DSL.field(DSL.name("t", column), UUID.class).eq(partnership.value());
    }
}
