package eu.clusterplanner.advice.persistence;

import static eu.clusterplanner.jooq.Tables.SET_ASIDE;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class AdviceRecords {

    @Bean
    RecordKind setAsideKind(FileSchema schema) {
        return KindBuilder.kind(schema, SET_ASIDE, Step.BASICS, "/$defs/setAside")
                .in("setAside")
                .build();
    }
}
