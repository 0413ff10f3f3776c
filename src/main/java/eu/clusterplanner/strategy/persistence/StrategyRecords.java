package eu.clusterplanner.strategy.persistence;

import static eu.clusterplanner.jooq.Tables.AXIS;
import static eu.clusterplanner.jooq.Tables.KPI;
import static eu.clusterplanner.jooq.Tables.KPI_PLAN;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE_ADDRESS;
import static eu.clusterplanner.jooq.Tables.OBJECTIVE_KPI;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM;
import static eu.clusterplanner.jooq.Tables.SWOT_ITEM_BASIS;
import static eu.clusterplanner.jooq.Tables.TARGET_MARKET;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.reference.ReferenceList;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class StrategyRecords {

    @Bean
    RecordKind targetMarketKind(FileSchema schema) {
        return KindBuilder.kind(
                        schema, TARGET_MARKET, Step.STRATEGY, "/$defs/partnership/properties/targetMarkets/items")
                .in("targetMarkets")
                .below("partnership", null)
                .keyed("TM")
                .offers("name", ReferenceList.THIRD_MARKETS, ReferenceList.PILOT_REGIONS, ReferenceList.COUNTRIES)
                .offers("country", ReferenceList.COUNTRIES)
                .catalogue(Map.of(), ReferenceList.THIRD_MARKETS, ReferenceList.PILOT_REGIONS, ReferenceList.COUNTRIES)
                .build();
    }

    @Bean
    RecordKind swotItemKind(FileSchema schema) {
        return KindBuilder.kind(schema, SWOT_ITEM, Step.STRATEGY, "/$defs/swotItem")
                .in("swot")
                .keyed("W")
                .findings(
                        "basedOn",
                        new LinkTable(SWOT_ITEM_BASIS, SWOT_ITEM_BASIS.SWOT_ITEM_ID, SWOT_ITEM_BASIS.TARGET_ID))
                .build();
    }

    @Bean
    RecordKind axisKind(FileSchema schema) {
        return KindBuilder.kind(schema, AXIS, Step.STRATEGY, "/$defs/axis")
                .in("axes")
                .keyed("AX")
                .build();
    }

    @Bean
    RecordKind objectiveKind(FileSchema schema) {
        return KindBuilder.kind(schema, OBJECTIVE, Step.STRATEGY, "/$defs/objective")
                .in("objectives")
                .keyed("O")
                .link("axis", "axis")
                .link("owner", "partner")
                .links("kpis", "kpi", new LinkTable(OBJECTIVE_KPI, OBJECTIVE_KPI.OBJECTIVE_ID, OBJECTIVE_KPI.KPI_ID))
                .findings(
                        "addresses",
                        new LinkTable(OBJECTIVE_ADDRESS, OBJECTIVE_ADDRESS.OBJECTIVE_ID, OBJECTIVE_ADDRESS.TARGET_ID))
                .build();
    }

    @Bean
    RecordKind kpiKind(FileSchema schema) {
        return KindBuilder.kind(schema, KPI, Step.STRATEGY, "/$defs/kpi")
                .in("kpis")
                .keyed("K")
                .link("responsible", "partner")
                .column("targetDate", "target_date", "target_month")
                .children("plan", "kpi_plan")
                .children("values", "kpi_value")
                .offers("name", ReferenceList.INDICATORS)
                .offers("catalogueCode", ReferenceList.INDICATORS)
                .offers("unit", ReferenceList.INDICATOR_UNITS)
                .catalogue(Map.of("code", "catalogueCode"), ReferenceList.INDICATORS)
                .build();
    }

    @Bean
    RecordKind kpiPlanKind(FileSchema schema) {
        return KindBuilder.kind(schema, KPI_PLAN, Step.STRATEGY, "/$defs/kpi/properties/plan/items")
                .in("plan")
                .below("kpi", KPI_PLAN.KPI_ID)
                .build();
    }
}
