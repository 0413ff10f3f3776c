package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.ASSESSMENT_EVIDENCE;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.NEED;
import static eu.clusterplanner.jooq.Tables.SYNERGY;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.reference.ReferenceList;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class CompetenceRecords {

    @Bean
    RecordKind competenceKind(FileSchema schema) {
        return KindBuilder.kind(schema, COMPETENCE, Step.COMPETENCES, "/$defs/competence")
                .in("competences")
                .keyed("C")
                .offers("domain", ReferenceList.COMPETENCE_DOMAINS)
                .offers("name", ReferenceList.COMPETENCES)
                .catalogue(Map.of(), ReferenceList.COMPETENCES)
                .build();
    }

    @Bean
    RecordKind assessmentKind(FileSchema schema) {
        return KindBuilder.kind(schema, ASSESSMENT, Step.COMPETENCES, "/$defs/assessment")
                .in("assessments")
                .link("partner", "partner")
                .link("competence", "competence")
                .children("evidence", "assessment_evidence")
                .ownedBy(ASSESSMENT.PARTNER_ID)
                .ratings("partner")
                .offers("trlFrom", ReferenceList.READINESS_LEVELS)
                .offers("trlTo", ReferenceList.READINESS_LEVELS)
                .build();
    }

    @Bean
    RecordKind assessmentEvidenceKind(FileSchema schema) {
        return KindBuilder.kind(schema, ASSESSMENT_EVIDENCE, Step.COMPETENCES, "/$defs/evidence")
                .in("evidence")
                .below("assessment", ASSESSMENT_EVIDENCE.ASSESSMENT_ID)
                .build();
    }

    @Bean
    RecordKind needKind(FileSchema schema) {
        return KindBuilder.kind(schema, NEED, Step.COMPETENCES, "/$defs/need")
                .in("needs")
                .keyed("N")
                .link("partner", "partner")
                .link("competence", "competence")
                .ownedBy(NEED.PARTNER_ID)
                .build();
    }

    @Bean
    RecordKind synergyKind(FileSchema schema) {
        return KindBuilder.kind(schema, SYNERGY, Step.SYNERGIES, "/$defs/synergy")
                .in("synergies")
                .pair("partners", "partner", "partner_id", "other_partner_id")
                .link("owner", "partner")
                .ratings(null)
                .build();
    }
}
