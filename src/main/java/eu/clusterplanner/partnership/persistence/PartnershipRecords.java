package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SETTINGS;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SOURCE;
import static eu.clusterplanner.jooq.Tables.STAKEHOLDER;
import static eu.clusterplanner.jooq.Tables.STEP_ELSEWHERE;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.reference.ReferenceList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class PartnershipRecords {

    @Bean
    RecordKind partnershipKind(FileSchema schema) {
        return KindBuilder.kind(schema, PARTNERSHIP, Step.BASICS, "/$defs/partnership")
                .single("partnership")
                .column("call", "call_name")
                .column("start", "start_date")
                .column("end", "end_date")
                .column("grant", "grant_amount")
                .costs(null, "budget", "grant")
                .children("targetMarkets", "target_market")
                .children("sources", "partnership_source")
                .offers("call", ReferenceList.CALLS)
                .offers("smartSpecialisationAreas", ReferenceList.SPECIALISATION_AREAS)
                .offers("industrialEcosystems", ReferenceList.INDUSTRIAL_ECOSYSTEMS)
                .offers("emergingIndustries", ReferenceList.EMERGING_INDUSTRIES)
                .offers("jointChallenges", ReferenceList.CHALLENGES)
                .build();
    }

    @Bean
    RecordKind partnershipSourceKind(FileSchema schema) {
        return KindBuilder.kind(schema, PARTNERSHIP_SOURCE, Step.BASICS, "/$defs/evidence")
                .in("sources")
                .below("partnership", null)
                .build();
    }

    @Bean
    RecordKind partnershipSettingsKind(FileSchema schema) {
        return KindBuilder.kind(schema, PARTNERSHIP_SETTINGS, Step.BASICS, "/$defs/settings")
                .single("settings")
                .build();
    }

    @Bean
    RecordKind stakeholderKind(FileSchema schema) {
        return KindBuilder.kind(schema, STAKEHOLDER, Step.BASICS, "/$defs/stakeholder")
                .in("stakeholders")
                .keyed("ST")
                .offers("country", ReferenceList.COUNTRIES)
                .offers("nuts", ReferenceList.REGIONS)
                .build();
    }

    @Bean
    RecordKind stepElsewhereKind(FileSchema schema) {
        return KindBuilder.kind(schema, STEP_ELSEWHERE, Step.BASICS, "/$defs/stepElsewhere")
                .in("stepsElsewhere")
                .build();
    }
}
