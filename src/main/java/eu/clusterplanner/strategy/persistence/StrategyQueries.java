package eu.clusterplanner.strategy.persistence;

import static eu.clusterplanner.jooq.Tables.AXIS;
import static eu.clusterplanner.jooq.Tables.KPI;
import static eu.clusterplanner.jooq.Tables.KPI_PLAN;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE_ADDRESS;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE_KPI;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM_BASIS;
import static eu.clusterplanner.jooq.Tables.TARGET_MARKET;
import static eu.clusterplanner.record.ReadColumns.findingsOf;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static eu.clusterplanner.record.ReadColumns.keysOf;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.strategy.Axis;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.Strategy;
import eu.clusterplanner.strategy.SwotItem;
import eu.clusterplanner.strategy.TargetMarket;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the strategy with its objectives and indicators. */
@Repository
public class StrategyQueries {

    private static final LinkTable BASES =
            new LinkTable(SWOT_ITEM_BASIS, SWOT_ITEM_BASIS.SWOT_ITEM_ID, SWOT_ITEM_BASIS.TARGET_ID);
    private static final LinkTable INDICATORS =
            new LinkTable(OBJECTIVE_KPI, OBJECTIVE_KPI.OBJECTIVE_ID, OBJECTIVE_KPI.KPI_ID);
    private static final LinkTable ADDRESSES =
            new LinkTable(OBJECTIVE_ADDRESS, OBJECTIVE_ADDRESS.OBJECTIVE_ID, OBJECTIVE_ADDRESS.TARGET_ID);

    private final DSLContext dsl;

    StrategyQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The strategy of a partnership that exists, in one query. */
    public Strategy strategy(PartnershipId partnership) {
        return dsl.select(
                        PARTNERSHIP.VISION,
                        PARTNERSHIP.MISSION,
                        PartnerSummaries.ofPartnership(),
                        swot(),
                        axes(),
                        objectives(),
                        indicators(),
                        markets())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(Strategy::new));
    }

    private static Field<List<SwotItem>> swot() {
        return multiset(select(
                                SWOT_ITEM.ID.convertFrom(RecordId::new),
                                SWOT_ITEM.VERSION,
                                SWOT_ITEM.KEY,
                                SWOT_ITEM.KIND,
                                SWOT_ITEM.TEXT,
                                SWOT_ITEM.WEIGHT,
                                findingsOf(BASES, SWOT_ITEM.ID))
                        .from(SWOT_ITEM)
                        .where(SWOT_ITEM.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(SWOT_ITEM.POSITION, SWOT_ITEM.ID))
                .convertFrom(rows -> rows.map(mapping(SwotItem::new)));
    }

    private static Field<List<Axis>> axes() {
        return multiset(select(AXIS.ID.convertFrom(RecordId::new), AXIS.VERSION, AXIS.KEY, AXIS.TITLE, AXIS.DESCRIPTION)
                        .from(AXIS)
                        .where(AXIS.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(AXIS.POSITION, AXIS.ID))
                .convertFrom(rows -> rows.map(mapping(Axis::new)));
    }

    private static Field<List<Objective>> objectives() {
        return multiset(select(
                                OBJECTIVE.ID.convertFrom(RecordId::new),
                                OBJECTIVE.VERSION,
                                OBJECTIVE.KEY,
                                keyOf(OBJECTIVE.AXIS_ID, AXIS),
                                OBJECTIVE.TITLE,
                                OBJECTIVE.STATEMENT,
                                keyOf(OBJECTIVE.OWNER_ID, PARTNER),
                                planned(OBJECTIVE.DUE_DATE, OBJECTIVE.DUE_MONTH),
                                OBJECTIVE.ASSUMPTION,
                                OBJECTIVE.STATUS,
                                keysOf(INDICATORS, OBJECTIVE.ID, KPI),
                                findingsOf(ADDRESSES, OBJECTIVE.ID))
                        .from(OBJECTIVE)
                        .where(OBJECTIVE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(OBJECTIVE.POSITION, OBJECTIVE.ID))
                .convertFrom(rows -> rows.map(mapping(Objective::new)));
    }

    private static Field<List<Indicator>> indicators() {
        return multiset(select(
                                KPI.ID.convertFrom(RecordId::new),
                                KPI.VERSION,
                                KPI.KEY,
                                KPI.CATALOGUE_CODE,
                                KPI.NAME,
                                KPI.DEFINITION,
                                KPI.UNIT,
                                KPI.LEVEL,
                                KPI.DIRECTION,
                                KPI.COUNTING,
                                KPI.VERIFICATION,
                                keyOf(KPI.RESPONSIBLE_ID, PARTNER),
                                KPI.BASELINE,
                                KPI.TARGET,
                                planned(KPI.TARGET_DATE, KPI.TARGET_MONTH),
                                plan())
                        .from(KPI)
                        .where(KPI.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(KPI.POSITION, KPI.ID))
                .convertFrom(rows -> rows.map(mapping(Indicator::new)));
    }

    private static Field<List<Indicator.PlannedValue>> plan() {
        return multiset(select(
                                KPI_PLAN.ID.convertFrom(RecordId::new),
                                KPI_PLAN.VERSION,
                                planned(KPI_PLAN.BY_DATE, KPI_PLAN.BY_MONTH),
                                KPI_PLAN.VALUE)
                        .from(KPI_PLAN)
                        .where(KPI_PLAN.PARTNERSHIP_ID.eq(KPI.PARTNERSHIP_ID))
                        .and(KPI_PLAN.KPI_ID.eq(KPI.ID))
                        .orderBy(KPI_PLAN.POSITION, KPI_PLAN.ID))
                .convertFrom(rows -> rows.map(mapping(Indicator.PlannedValue::new)));
    }

    private static Field<List<TargetMarket>> markets() {
        return multiset(select(
                                TARGET_MARKET.ID.convertFrom(RecordId::new),
                                TARGET_MARKET.VERSION,
                                TARGET_MARKET.KEY,
                                TARGET_MARKET.NAME,
                                TARGET_MARKET.COUNTRY,
                                TARGET_MARKET.ATTRACTIVENESS,
                                TARGET_MARKET.READINESS,
                                TARGET_MARKET.BARRIER,
                                TARGET_MARKET.LOCAL_PARTNER)
                        .from(TARGET_MARKET)
                        .where(TARGET_MARKET.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(TARGET_MARKET.POSITION, TARGET_MARKET.ID))
                .convertFrom(rows -> rows.map(mapping(TargetMarket::new)));
    }
}
