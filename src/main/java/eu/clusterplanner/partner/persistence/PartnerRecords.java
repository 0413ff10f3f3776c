package eu.clusterplanner.partner.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNER_SOURCE;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.reference.ReferenceList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class PartnerRecords {

    /** What a partner tells of itself; role, key and membership are the partnership's business. */
    private static final String[] OWN_PROFILE = {
        "name",
        "shortName",
        "legalName",
        "legalForm",
        "registrationNumber",
        "pic",
        "address",
        "kind",
        "country",
        "nuts",
        "city",
        "website",
        "founded",
        "staff",
        "languages",
        "label",
        "labelValidUntil",
        "members.total",
        "members.sme",
        "members.large",
        "members.research",
        "members.other",
        "sectors",
        "technologies",
        "smartSpecialisationAreas",
        "capacity",
        "profile",
        "sources"
    };

    @Bean
    RecordKind partnerKind(FileSchema schema) {
        return KindBuilder.kind(schema, PARTNER, Step.PARTNERS, "/$defs/partner")
                .in("partners")
                .keyed("P")
                .column("left", "left_date")
                .children("sources", "partner_source")
                .ownedBy(PARTNER.ID, OWN_PROFILE)
                .offers("country", ReferenceList.COUNTRIES)
                .offers("nuts", ReferenceList.REGIONS)
                .offers("label", ReferenceList.CLUSTER_LABELS)
                .offers("sectors", ReferenceList.TRADED_CATEGORIES)
                .offers("technologies", ReferenceList.TECHNOLOGIES)
                .offers("smartSpecialisationAreas", ReferenceList.SPECIALISATION_AREAS)
                .build();
    }

    @Bean
    RecordKind partnerSourceKind(FileSchema schema) {
        return KindBuilder.kind(schema, PARTNER_SOURCE, Step.PARTNERS, "/$defs/evidence")
                .in("sources")
                .below("partner", PARTNER_SOURCE.PARTNER_ID)
                .build();
    }
}
