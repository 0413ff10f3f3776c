package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.ASSESSMENT_EVIDENCE;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.record.ReadColumns.day;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.CompetenceMatrix;
import eu.clusterplanner.competence.Evidence;
import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads the ratings of partners with all that stands behind them. */
@Repository
public class MatrixQueries {

    private final DSLContext dsl;

    MatrixQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The ratings of all partners, in one query. */
    public CompetenceMatrix matrix(PartnershipId partnership) {
        return dsl.select(PartnerSummaries.ofPartnership(), CompetenceQueries.competences(), assessments())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(CompetenceMatrix::new));
    }

    private static Field<List<Assessment>> assessments() {
        return multiset(select(
                                ASSESSMENT.ID.convertFrom(RecordId::new),
                                ASSESSMENT.VERSION,
                                PARTNER.KEY,
                                COMPETENCE.KEY,
                                ASSESSMENT.LEVEL,
                                ASSESSMENT.UNKNOWN.convertFrom(Boolean.TRUE::equals),
                                row(
                                                ASSESSMENT.HOLDER,
                                                ASSESSMENT.COMPANIES,
                                                ASSESSMENT.TRL_FROM,
                                                ASSESSMENT.TRL_TO,
                                                ASSESSMENT.SHAREABLE,
                                                ASSESSMENT.CONFIDENCE,
                                                ASSESSMENT.NOTE)
                                        .mapping(Assessment.Background::new),
                                evidence())
                        .from(ASSESSMENT)
                        .join(PARTNER)
                        .on(PARTNER.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                        .and(PARTNER.ID.eq(ASSESSMENT.PARTNER_ID))
                        .join(COMPETENCE)
                        .on(COMPETENCE.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                        .and(COMPETENCE.ID.eq(ASSESSMENT.COMPETENCE_ID))
                        .where(ASSESSMENT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PARTNER.POSITION, COMPETENCE.POSITION, ASSESSMENT.ID))
                .convertFrom(rows -> rows.map(mapping(Assessment::new)));
    }

    private static Field<List<Evidence>> evidence() {
        return multiset(select(
                                ASSESSMENT_EVIDENCE.ID.convertFrom(RecordId::new),
                                ASSESSMENT_EVIDENCE.VERSION,
                                ASSESSMENT_EVIDENCE.TEXT,
                                ASSESSMENT_EVIDENCE.URL,
                                day(ASSESSMENT_EVIDENCE.DATE))
                        .from(ASSESSMENT_EVIDENCE)
                        .where(ASSESSMENT_EVIDENCE.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                        .and(ASSESSMENT_EVIDENCE.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                        .orderBy(ASSESSMENT_EVIDENCE.POSITION, ASSESSMENT_EVIDENCE.ID))
                .convertFrom(rows -> rows.map(mapping(Evidence::new)));
    }
}
