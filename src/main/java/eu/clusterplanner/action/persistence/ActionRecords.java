package eu.clusterplanner.action.persistence;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.ACTION_KPI;
import static eu.clusterplanner.jooq.Tables.ACTION_OBJECTIVE;
import static eu.clusterplanner.jooq.Tables.ACTION_ORIGIN;
import static eu.clusterplanner.jooq.Tables.CALL;
import static eu.clusterplanner.jooq.Tables.CONTRIBUTION;
import static eu.clusterplanner.jooq.Tables.FUNDING;
import static eu.clusterplanner.jooq.Tables.PREDECESSOR;
import static eu.clusterplanner.jooq.Tables.WORK_PACKAGE;

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
class ActionRecords {

    @Bean
    RecordKind workPackageKind(FileSchema schema) {
        return KindBuilder.kind(schema, WORK_PACKAGE, Step.ACTIONS, "/$defs/workPackage")
                .in("workPackages")
                .keyed("WP")
                .offers("title", ReferenceList.WORK_PACKAGES)
                .catalogue(Map.of("name", "title"), ReferenceList.WORK_PACKAGES)
                .link("lead", "partner")
                .build();
    }

    @Bean
    RecordKind actionKind(FileSchema schema) {
        return KindBuilder.kind(schema, ACTION, Step.ACTIONS, "/$defs/action")
                .in("actions")
                .keyed("A")
                .link("workPackage", "work_package")
                .links(
                        "objectives",
                        "objective",
                        new LinkTable(ACTION_OBJECTIVE, ACTION_OBJECTIVE.ACTION_ID, ACTION_OBJECTIVE.OBJECTIVE_ID))
                .findings("origins", new LinkTable(ACTION_ORIGIN, ACTION_ORIGIN.ACTION_ID, ACTION_ORIGIN.TARGET_ID))
                .link("lead", "partner")
                .children("contributions", "contribution")
                .link("market", "target_market")
                .children("predecessors", "predecessor")
                .children("funding", "funding")
                .links("kpis", "kpi", new LinkTable(ACTION_KPI, ACTION_KPI.ACTION_ID, ACTION_KPI.KPI_ID))
                .costs(null, "cost")
                .ownedBy(ACTION.LEAD_ID, "progress", "actualStart", "actualEnd")
                .offers("title", ReferenceList.ACTION_TYPES)
                .offers("type", ReferenceList.ACTION_TYPES)
                .catalogue(Map.of("name", "title", "code", "type"), ReferenceList.ACTION_TYPES)
                .build();
    }

    @Bean
    RecordKind contributionKind(FileSchema schema) {
        return KindBuilder.kind(schema, CONTRIBUTION, Step.ACTIONS, "/$defs/action/properties/contributions/items")
                .in("contributions")
                .below("action", CONTRIBUTION.ACTION_ID)
                .link("partner", "partner")
                .costs("partner", "cost")
                .build();
    }

    @Bean
    RecordKind predecessorKind(FileSchema schema) {
        return KindBuilder.kind(schema, PREDECESSOR, Step.ACTIONS, "/$defs/action/properties/predecessors/items")
                .in("predecessors")
                .below("action", PREDECESSOR.ACTION_ID)
                .link("action", "action")
                .column("action", "predecessor_id")
                .build();
    }

    @Bean
    RecordKind fundingKind(FileSchema schema) {
        return KindBuilder.kind(schema, FUNDING, Step.ACTIONS, "/$defs/action/properties/funding/items")
                .in("funding")
                .below("action", FUNDING.ACTION_ID)
                .offers("instrument", ReferenceList.FUNDING_INSTRUMENTS)
                .link("call", "call")
                .costs(null, "amount")
                .build();
    }

    @Bean
    RecordKind callKind(FileSchema schema) {
        return KindBuilder.kind(schema, CALL, Step.BASICS, "/$defs/call")
                .in("calls")
                .keyed("CA")
                .offers("name", ReferenceList.CALLS)
                .offers("programme", ReferenceList.FUNDING_INSTRUMENTS)
                .offers("trlFrom", ReferenceList.READINESS_LEVELS)
                .offers("trlTo", ReferenceList.READINESS_LEVELS)
                .catalogue(Map.of(), ReferenceList.CALLS)
                .build();
    }
}
