package eu.clusterplanner.exchange.persistence;

import static eu.clusterplanner.jooq.DefaultSchema.DEFAULT_SCHEMA;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Inserts a whole partnership: one statement a table, its rows as one JSON value that PostgreSQL takes apart. The change
 * log is written a statement at a time, too. Runs in the caller's transaction.
 */
@Repository
public class PartnershipWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int LARGE = 500;

    private final DSLContext dsl;
    private final RecordKinds kinds;

    PartnershipWriter(DSLContext dsl, RecordKinds kinds) {
        this.dsl = dsl;
        this.kinds = kinds;
    }

    /** Stores all records of a file that was checked. */
    public void insert(PartnershipId partnership, PartnershipFile file) {
        // tables refer to each other in circles: looked at when the transaction ends
        dsl.execute("set constraints all deferred");
        Map<String, ArrayNode> rows = new FileRows(kinds, file, partnership).byTable();
        rows.forEach(this::insert);
        if (rows.values().stream().anyMatch(each -> each.size() >= LARGE)) {
            analyze(rows.keySet());
        }
    }

    /**
     * Makes PostgreSQL plan anew how it follows references to this table. A connection keeps its plans, and one that was
     * made while the table was nearly empty reads it from end to end for each row: half a minute for 10,000 actions. The
     * small tables count too: each of 1,000 actions names some of their rows. Always in the same order, so that two large
     * imports wait for each other but never in a circle.
     */
    private void analyze(Set<String> tables) {
        dsl.execute(
                "analyze {0}", DSL.list(tables.stream().sorted().map(DSL::name).toList()));
    }

    /** Marks a partnership as the one to try things on. */
    public void markAsSample(PartnershipId partnership) {
        dsl.update(PARTNERSHIP)
                .set(PARTNERSHIP.SAMPLE, true)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .execute();
    }

    public void join(Membership membership) {
        RecordId partner = membership.partner();
        dsl.insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.PARTNERSHIP_ID, membership.partnership().value())
                .set(TEAM_MEMBER.ID, TimeOrderedIds.next())
                .set(TEAM_MEMBER.ACCOUNT_ID, membership.account().value())
                .set(TEAM_MEMBER.ROLE, membership.role().name())
                .set(TEAM_MEMBER.PARTNER_ID, partner == null ? (UUID) null : partner.value())
                .execute();
    }

    private void insert(String tableName, ArrayNode rows) {
        Table<?> table = requireNonNull(DEFAULT_SCHEMA.getTable(tableName));
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.propertyNames()));
        Field<?>[] columns =
                names.stream().map(name -> DSL.field(DSL.name(name))).toArray(Field<?>[]::new);
        dsl.execute(
                "insert into {0} ({1}) select {1} from json_populate_recordset(null::{0}, {2}::json)",
                table.getUnqualifiedName(), DSL.list(columns), DSL.val(JSON.writeValueAsString(rows)));
    }
}
