package eu.clusterplanner.valuechain.persistence;

import static eu.clusterplanner.jooq.Tables.GAP_DECISION;
import static eu.clusterplanner.jooq.Tables.STAGE;
import static eu.clusterplanner.jooq.Tables.STAGE_FEED;
import static eu.clusterplanner.jooq.Tables.STAGE_ROLE;
import static eu.clusterplanner.jooq.Tables.VALUE_CHAIN;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class ValueChainRecords {

    @Bean
    RecordKind valueChainKind(FileSchema schema) {
        return KindBuilder.kind(schema, VALUE_CHAIN, Step.VALUE_CHAIN, "/$defs/valueChain")
                .in("valueChains")
                .keyed("VC")
                .children("stages", "stage")
                .build();
    }

    @Bean
    RecordKind stageKind(FileSchema schema) {
        return KindBuilder.kind(schema, STAGE, Step.VALUE_CHAIN, "/$defs/valueChain/properties/stages/items")
                .in("stages")
                .below("value_chain", STAGE.VALUE_CHAIN_ID)
                .keyed("S")
                .links(
                        "feeds",
                        "stage",
                        new LinkTable(
                                STAGE_FEED, STAGE_FEED.STAGE_ID, STAGE_FEED.TARGET_STAGE_ID, STAGE_FEED.VALUE_CHAIN_ID))
                .children("roles", "stage_role")
                .build();
    }

    @Bean
    RecordKind stageRoleKind(FileSchema schema) {
        return KindBuilder.kind(
                        schema,
                        STAGE_ROLE,
                        Step.VALUE_CHAIN,
                        "/$defs/valueChain/properties/stages/items/properties/roles/items")
                .in("roles")
                .below("stage", STAGE_ROLE.STAGE_ID)
                .link("partner", "partner")
                .build();
    }

    @Bean
    RecordKind gapDecisionKind(FileSchema schema) {
        return KindBuilder.kind(schema, GAP_DECISION, Step.SYNERGIES, "/$defs/gapDecision")
                .in("gapDecisions")
                .finding("gap", List.of("competence", "stage"), "competence_id", "stage_id")
                .link("owner", "partner")
                .ratings(null)
                .build();
    }
}
