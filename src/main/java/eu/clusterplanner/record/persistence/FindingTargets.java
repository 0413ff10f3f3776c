package eu.clusterplanner.record.persistence;

import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.LESSON;
import static eu.clusterplanner.jooq.Tables.NEED;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.REFERENCE_TARGET;
import static eu.clusterplanner.jooq.Tables.RISK;
import static eu.clusterplanner.jooq.Tables.STAGE;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM;
import static eu.clusterplanner.jooq.Tables.TARGET_MARKET;
import static eu.clusterplanner.jooq.Tables.VALUE_CHAIN;
import static java.util.Objects.requireNonNull;

import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds, or makes, the row that stands for what a reference {@code kind:key} names. */
@Repository
public class FindingTargets {

    private static final Map<String, Field<UUID>> PLAIN = Map.of(
            "competence", REFERENCE_TARGET.COMPETENCE_ID,
            "need", REFERENCE_TARGET.NEED_ID,
            "market", REFERENCE_TARGET.MARKET_ID,
            "objective", REFERENCE_TARGET.OBJECTIVE_ID,
            "swot", REFERENCE_TARGET.SWOT_ITEM_ID,
            "risk", REFERENCE_TARGET.RISK_ID,
            "lesson", REFERENCE_TARGET.LESSON_ID);

    private static final Map<String, Table<?>> TABLES = Map.of(
            "competence", COMPETENCE,
            "need", NEED,
            "market", TARGET_MARKET,
            "objective", OBJECTIVE,
            "swot", SWOT_ITEM,
            "risk", RISK,
            "lesson", LESSON);

    private final DSLContext dsl;

    FindingTargets(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The target's id; empty where the text has another form or names nothing in this partnership. */
    public Optional<UUID> resolve(PartnershipId partnership, String text) {
        return FindingReference.parse(text)
                .flatMap(reference -> columns(partnership, reference))
                .map(columns -> findOrMake(partnership, columns));
    }

    /** The ids that a reference names, by column of the target table; empty where one of them is unknown. */
    public Optional<Map<Field<?>, Object>> columns(PartnershipId partnership, FindingReference reference) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(REFERENCE_TARGET.KIND, reference.kind());
        List<String> keys = reference.keys();
        boolean known = switch (reference.kind()) {
            case "challenge" -> put(columns, REFERENCE_TARGET.CHALLENGE, challenge(keys.getFirst()));
            case "pair" ->
                put(columns, REFERENCE_TARGET.PARTNER_ID, id(partnership, PARTNER, keys.get(0)))
                        && put(columns, REFERENCE_TARGET.OTHER_PARTNER_ID, id(partnership, PARTNER, keys.get(1)));
            case "stage", "interface" -> stages(partnership, columns, keys);
            default -> plain(partnership, columns, reference.kind(), keys.getFirst());
        };
        return known ? Optional.of(columns) : Optional.empty();
    }

    private boolean plain(PartnershipId partnership, Map<Field<?>, Object> columns, String kind, String key) {
        Field<UUID> column = PLAIN.get(kind);
        Table<?> table = TABLES.get(kind);
        return column != null && table != null && put(columns, column, id(partnership, table, key));
    }

    private boolean stages(PartnershipId partnership, Map<Field<?>, Object> columns, List<String> keys) {
        UUID chain = id(partnership, VALUE_CHAIN, keys.get(0));
        return put(columns, REFERENCE_TARGET.VALUE_CHAIN_ID, chain)
                && put(columns, REFERENCE_TARGET.STAGE_ID, stage(partnership, chain, keys.get(1)))
                && (keys.size() == 2
                        || put(columns, REFERENCE_TARGET.OTHER_STAGE_ID, stage(partnership, chain, keys.get(2))));
    }

    private static boolean put(Map<Field<?>, Object> columns, Field<?> column, @Nullable Object value) {
        if (value != null) {
            columns.put(column, value);
        }
        return value != null;
    }

    private static @Nullable String challenge(String code) {
        return code.matches("CH[1-5]") ? code : null;
    }

    private @Nullable UUID id(PartnershipId partnership, Table<?> table, String key) {
        return dsl.select(table.field("id", UUID.class))
                .from(table)
                .where(DSL.field(table.getUnqualifiedName().append("partnership_id"), UUID.class)
                        .eq(partnership.value()))
                .and(DSL.field(table.getUnqualifiedName().append("key"), String.class)
                        .eq(key))
                .fetchOne(0, UUID.class);
    }

    private @Nullable UUID stage(PartnershipId partnership, @Nullable UUID chain, String key) {
        return dsl.select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.PARTNERSHIP_ID.eq(partnership.value()))
                .and(STAGE.VALUE_CHAIN_ID.eq(chain))
                .and(STAGE.KEY.eq(key))
                .fetchOne(STAGE.ID);
    }

    private UUID findOrMake(PartnershipId partnership, Map<Field<?>, Object> columns) {
        UUID id = TimeOrderedIds.next();
        dsl.insertInto(REFERENCE_TARGET)
                .set(REFERENCE_TARGET.PARTNERSHIP_ID, partnership.value())
                .set(REFERENCE_TARGET.ID, id)
                .set(columns)
                .onConflictDoNothing()
                .execute();
        return requireNonNull(dsl.select(REFERENCE_TARGET.ID)
                .from(REFERENCE_TARGET)
                .where(REFERENCE_TARGET.PARTNERSHIP_ID.eq(partnership.value()))
                .and(DSL.condition(columns))
                .fetchSingle(REFERENCE_TARGET.ID));
    }
}
