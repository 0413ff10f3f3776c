package eu.clusterplanner.thread.persistence;

import static eu.clusterplanner.jooq.Tables.REJECTED_PROPOSAL;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class ThreadRecords {

    private static final List<String> EVERY_KIND = List.of(
            "competence",
            "stage",
            "interface",
            "pair",
            "need",
            "challenge",
            "market",
            "objective",
            "swot",
            "risk",
            "lesson");

    @Bean
    RecordKind rejectedProposalKind(FileSchema schema) {
        return KindBuilder.kind(schema, REJECTED_PROPOSAL, Step.ACTIONS, "/$defs/rejectedProposal")
                .in("rejectedProposals")
                .finding("origin", EVERY_KIND, "target_id")
                .build();
    }
}
