package eu.clusterplanner.document.persistence;

import static eu.clusterplanner.jooq.Tables.DOCUMENT;
import static eu.clusterplanner.jooq.Tables.DOCUMENT_SECTION;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class DocumentRecords {

    @Bean
    RecordKind documentKind(FileSchema schema) {
        return KindBuilder.kind(schema, DOCUMENT, Step.DOCUMENTS, "/$defs/document")
                .in("documents")
                .link("deliverable", "deliverable")
                .children("sections", "document_section")
                .build();
    }

    @Bean
    RecordKind documentSectionKind(FileSchema schema) {
        return KindBuilder.kind(schema, DOCUMENT_SECTION, Step.DOCUMENTS, "/$defs/document/properties/sections/items")
                .in("sections")
                .below("document", DOCUMENT_SECTION.DOCUMENT_ID)
                .build();
    }
}
