package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.competence.CompetenceCounts;
import eu.clusterplanner.competence.analysis.CountingPartners;
import eu.clusterplanner.shared.PartnershipId;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts the cells of the matrix. */
@Repository
public class CompetenceCountQueries {

    private final DSLContext dsl;

    CompetenceCountQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The counts of a partnership that exists, on its own day or else that one. */
    public CompetenceCounts counts(PartnershipId partnership, LocalDate today) {
        return dsl.select(
                        PARTNERSHIP.SAMPLE,
                        selectCount()
                                .from(COMPETENCE)
                                .where(COMPETENCE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                                .asField()
                                .coerce(Integer.class),
                        selectCount()
                                .from(PARTNER)
                                .where(PARTNER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                                .and(counts(today))
                                .asField()
                                .coerce(Integer.class),
                        selectCount()
                                .from(ASSESSMENT)
                                .join(PARTNER)
                                .on(PARTNER.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                                .and(PARTNER.ID.eq(ASSESSMENT.PARTNER_ID))
                                .where(ASSESSMENT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                                .and(ASSESSMENT.LEVEL.isNotNull().or(ASSESSMENT.UNKNOWN.isTrue()))
                                .and(counts(today))
                                .asField()
                                .coerce(Integer.class))
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(CompetenceCounts::new));
    }

    /** {@link CountingPartners#counts} in the database. */
    private static Condition counts(LocalDate today) {
        return PARTNER.ROLE
                .isNull()
                .or(PARTNER.ROLE.in(CountingPartners.ROLES))
                .and(PARTNER.LEFT_DATE.isNull().or(PARTNER.LEFT_DATE.gt(coalesce(PARTNERSHIP.AS_OF, val(today)))));
    }
}
