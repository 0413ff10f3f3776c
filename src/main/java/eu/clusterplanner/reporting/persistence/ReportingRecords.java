package eu.clusterplanner.reporting.persistence;

import static eu.clusterplanner.jooq.Tables.KPI_VALUE;
import static eu.clusterplanner.jooq.Tables.LESSON;
import static eu.clusterplanner.jooq.Tables.REPORTING_ROUND;
import static eu.clusterplanner.jooq.Tables.REPORTING_ROUND_KPI;

import eu.clusterplanner.record.FileSchema;
import eu.clusterplanner.record.KindBuilder;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of records of this module. */
@Configuration(proxyBeanMethods = false)
class ReportingRecords {

    @Bean
    RecordKind kpiValueKind(FileSchema schema) {
        return KindBuilder.kind(schema, KPI_VALUE, Step.STRATEGY, "/$defs/kpi/properties/values/items")
                .in("values")
                .below("kpi", KPI_VALUE.KPI_ID)
                .link("partner", "partner")
                .link("round", "reporting_round")
                .build();
    }

    @Bean
    RecordKind reportingRoundKind(FileSchema schema) {
        return KindBuilder.kind(schema, REPORTING_ROUND, Step.STRATEGY, "/$defs/reportingRound")
                .in("reportingRounds")
                .keyed("RR")
                .column("from", "from_date")
                .column("to", "to_date")
                .links(
                        "kpis",
                        "kpi",
                        new LinkTable(
                                REPORTING_ROUND_KPI,
                                REPORTING_ROUND_KPI.REPORTING_ROUND_ID,
                                REPORTING_ROUND_KPI.KPI_ID))
                .build();
    }

    @Bean
    RecordKind lessonKind(FileSchema schema) {
        return KindBuilder.kind(schema, LESSON, Step.STRATEGY, "/$defs/lesson")
                .in("lessons")
                .keyed("L")
                .build();
    }
}
