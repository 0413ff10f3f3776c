package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;

import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/**
 * What records are called, also those that are gone: from the change log, which has seen all of them. It takes a query
 * for the records and one for each level of what they point to, however many they are.
 */
@Repository
public class LoggedRecords {

    /** From a reference to a finding by a stage and its chain, and as far again. */
    private static final int LEVELS = 6;

    private final DSLContext dsl;
    private final String[] naming;

    LoggedRecords(DSLContext dsl, RecordKinds kinds) {
        this.dsl = dsl;
        Set<String> columns = new LinkedHashSet<>(Set.of("key", "kind", "short_name"));
        columns.addAll(Naming.PROPERTIES);
        kinds.all().stream()
                .flatMap(kind -> Stream.of(kind.table().fields()))
                .filter(field -> field.getType() == UUID.class)
                .map(Field::getName)
                .forEach(columns::add);
        this.naming = columns.toArray(String[]::new);
    }

    /** These rows, and all that they point to. */
    public Map<UUID, LoggedRecord> read(PartnershipId partnership, Set<UUID> ids) {
        Map<UUID, LoggedRecord> known = new HashMap<>();
        Set<UUID> wanted = ids;
        for (int level = 0; level < LEVELS && !wanted.isEmpty(); level++) {
            Map<UUID, LoggedRecord> found = fetch(partnership, wanted);
            known.putAll(found);
            wanted = found.values().stream()
                    .flatMap(record -> record.columns().values().stream())
                    .flatMap(value -> LoggedJson.id(value).stream())
                    .filter(id -> !known.containsKey(id) && !id.equals(partnership.value()))
                    .collect(Collectors.toSet());
        }
        return known;
    }

    private Map<UUID, LoggedRecord> fetch(PartnershipId partnership, Set<UUID> ids) {
        Map<UUID, LoggedRecord> found = new HashMap<>();
        dsl.select(CHANGE_LOG.TABLE_NAME, CHANGE_LOG.RECORD_ID, CHANGE_LOG.OLD, CHANGE_LOG.NEW)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(CHANGE_LOG.RECORD_ID.in(ids))
                .and(CHANGE_LOG
                        .OPERATION
                        .ne("U")
                        .or(DSL.condition("jsonb_exists_any({0}, {1})", CHANGE_LOG.NEW, DSL.val(naming))))
                .orderBy(CHANGE_LOG.ID)
                .forEach(row -> found.merge(
                        row.value2(),
                        seen(row.value1(), row.value2(), row.value3(), row.value4()),
                        LoggedRecords::then));
        return found;
    }

    private static LoggedRecord seen(String table, UUID id, @Nullable JSONB old, @Nullable JSONB now) {
        return new LoggedRecord(table, id, LoggedJson.columns(now == null ? old : now), now == null);
    }

    private static LoggedRecord then(LoggedRecord before, LoggedRecord after) {
        Map<String, JsonNode> columns = new HashMap<>(before.columns());
        columns.putAll(after.columns());
        return new LoggedRecord(after.table(), after.id(), columns, after.gone());
    }
}
