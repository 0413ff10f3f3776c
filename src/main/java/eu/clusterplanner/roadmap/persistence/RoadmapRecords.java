package eu.clusterplanner.roadmap.persistence;

import static eu.clusterplanner.jooq.Tables.DELIVERABLE;
import static eu.clusterplanner.jooq.Tables.FROZEN_PLAN;
import static eu.clusterplanner.jooq.Tables.FROZEN_PLAN_ACTION;
import static eu.clusterplanner.jooq.Tables.GOVERNANCE_BODY;
import static eu.clusterplanner.jooq.Tables.GOVERNANCE_MEMBER;
import static eu.clusterplanner.jooq.Tables.MEETING;
import static eu.clusterplanner.jooq.Tables.MILESTONE;
import static eu.clusterplanner.jooq.Tables.PROJECT;
import static eu.clusterplanner.jooq.Tables.PROJECT_ACTION;
import static eu.clusterplanner.jooq.Tables.PROJECT_PARTNER;
import static eu.clusterplanner.jooq.Tables.RISK;
import static eu.clusterplanner.jooq.Tables.RISK_ACTION;
import static eu.clusterplanner.jooq.Tables.RISK_STATE;

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
class RoadmapRecords {

    @Bean
    RecordKind milestoneKind(FileSchema schema) {
        return KindBuilder.kind(schema, MILESTONE, Step.ROADMAP, "/$defs/milestone")
                .in("milestones")
                .keyed("M")
                .link("workPackage", "work_package")
                .link("lead", "partner")
                .column("date", "planned_date", "planned_month")
                .link("after", "action")
                .build();
    }

    @Bean
    RecordKind deliverableKind(FileSchema schema) {
        return KindBuilder.kind(schema, DELIVERABLE, Step.ROADMAP, "/$defs/deliverable")
                .in("deliverables")
                .keyed("D")
                .link("workPackage", "work_package")
                .link("action", "action")
                .link("lead", "partner")
                .build();
    }

    @Bean
    RecordKind frozenPlanKind(FileSchema schema) {
        return KindBuilder.kind(schema, FROZEN_PLAN, Step.ROADMAP, "/$defs/frozenPlan")
                .in("frozenPlans")
                .keyed("FP")
                .children("actions", "frozen_plan_action")
                .build();
    }

    @Bean
    RecordKind frozenPlanActionKind(FileSchema schema) {
        return KindBuilder.kind(schema, FROZEN_PLAN_ACTION, Step.ROADMAP, "/$defs/frozenPlan/properties/actions/items")
                .in("actions")
                .below("frozen_plan", FROZEN_PLAN_ACTION.FROZEN_PLAN_ID)
                .link("action", "action")
                .build();
    }

    @Bean
    RecordKind riskKind(FileSchema schema) {
        return KindBuilder.kind(schema, RISK, Step.ROADMAP, "/$defs/risk")
                .in("risks")
                .keyed("R")
                .link("owner", "partner")
                .links("actions", "action", new LinkTable(RISK_ACTION, RISK_ACTION.RISK_ID, RISK_ACTION.ACTION_ID))
                .children("states", "risk_state")
                .offers("title", ReferenceList.RISKS)
                .offers("category", ReferenceList.RISK_CATEGORIES)
                .catalogue(Map.of("name", "title"), ReferenceList.RISKS)
                .build();
    }

    @Bean
    RecordKind riskStateKind(FileSchema schema) {
        return KindBuilder.kind(schema, RISK_STATE, Step.ROADMAP, "/$defs/risk/properties/states/items")
                .in("states")
                .below("risk", RISK_STATE.RISK_ID)
                .build();
    }

    @Bean
    RecordKind projectKind(FileSchema schema) {
        return KindBuilder.kind(schema, PROJECT, Step.ROADMAP, "/$defs/project")
                .in("projects")
                .keyed("PR")
                .links(
                        "partners",
                        "partner",
                        new LinkTable(PROJECT_PARTNER, PROJECT_PARTNER.PROJECT_ID, PROJECT_PARTNER.PARTNER_ID))
                .links(
                        "actions",
                        "action",
                        new LinkTable(PROJECT_ACTION, PROJECT_ACTION.PROJECT_ID, PROJECT_ACTION.ACTION_ID))
                .link("lead", "partner")
                .link("call", "call")
                .costs(null, "amount", "publicAmount")
                .offers("trlFrom", ReferenceList.READINESS_LEVELS)
                .offers("trlTo", ReferenceList.READINESS_LEVELS)
                .build();
    }

    @Bean
    RecordKind governanceBodyKind(FileSchema schema) {
        return KindBuilder.kind(schema, GOVERNANCE_BODY, Step.BASICS, "/$defs/governanceBody")
                .in("governance")
                .keyed("G")
                .offers("name", ReferenceList.GOVERNANCE_BODIES)
                .catalogue(Map.of(), ReferenceList.GOVERNANCE_BODIES)
                .links(
                        "members",
                        "partner",
                        new LinkTable(
                                GOVERNANCE_MEMBER, GOVERNANCE_MEMBER.GOVERNANCE_BODY_ID, GOVERNANCE_MEMBER.PARTNER_ID))
                .build();
    }

    @Bean
    RecordKind meetingKind(FileSchema schema) {
        return KindBuilder.kind(schema, MEETING, Step.BASICS, "/$defs/meeting")
                .in("meetings")
                .keyed("ME")
                .link("body", "governance_body")
                .build();
    }
}
