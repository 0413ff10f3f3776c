package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SETTINGS;
import static eu.clusterplanner.jooq.Tables.SYNERGY;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.planned;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceData;
import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.competence.SynergySettings;
import eu.clusterplanner.competence.analysis.Rating;
import eu.clusterplanner.jooq.tables.Partner;
import eu.clusterplanner.partner.persistence.PartnerSummaries;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads what the competence analysis is computed from. */
@Repository
public class CompetenceQueries {

    private static final Partner OTHER = PARTNER.as("other_partner");
    private static final Partner OWNER = PARTNER.as("owner");

    private final DSLContext dsl;

    CompetenceQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Everything about the competences of a partnership that exists, in one query. */
    public CompetenceData data(PartnershipId partnership) {
        return dsl.select(
                        day(PARTNERSHIP.AS_OF),
                        row(
                                        PARTNERSHIP_SETTINGS.BEST_DISTANCE,
                                        PARTNERSHIP_SETTINGS.BAND_HIGH,
                                        PARTNERSHIP_SETTINGS.BAND_MEDIUM,
                                        PARTNERSHIP_SETTINGS.RATINGS_PUBLISHED)
                                .mapping(SynergySettings::new),
                        PartnerSummaries.ofPartnership(),
                        competences(),
                        ratings(),
                        synergies())
                .from(PARTNERSHIP)
                .leftJoin(PARTNERSHIP_SETTINGS)
                .on(PARTNERSHIP_SETTINGS.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(CompetenceData::new));
    }

    static Field<List<Competence>> competences() {
        return multiset(select(
                                COMPETENCE.ID.convertFrom(RecordId::new),
                                COMPETENCE.VERSION,
                                COMPETENCE.KEY,
                                COMPETENCE.DOMAIN,
                                COMPETENCE.NAME,
                                COMPETENCE.DESCRIPTION,
                                COMPETENCE.KIND,
                                COMPETENCE.REQUIRED_LEVEL,
                                COMPETENCE.WEIGHT)
                        .from(COMPETENCE)
                        .where(COMPETENCE.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(COMPETENCE.POSITION, COMPETENCE.ID))
                .convertFrom(rows -> rows.map(mapping(Competence::new)));
    }

    /** Levels; "I do not know" has none. */
    private static Field<List<Rating>> ratings() {
        return multiset(select(PARTNER.KEY, COMPETENCE.KEY, ASSESSMENT.LEVEL)
                        .from(ASSESSMENT)
                        .join(PARTNER)
                        .on(PARTNER.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                        .and(PARTNER.ID.eq(ASSESSMENT.PARTNER_ID))
                        .join(COMPETENCE)
                        .on(COMPETENCE.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                        .and(COMPETENCE.ID.eq(ASSESSMENT.COMPETENCE_ID))
                        .where(ASSESSMENT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID)))
                .convertFrom(rows -> rows.map(mapping(Rating::new)));
    }

    private static Field<List<Synergy>> synergies() {
        return multiset(select(
                                SYNERGY.ID.convertFrom(RecordId::new),
                                SYNERGY.VERSION,
                                PARTNER.KEY,
                                OTHER.KEY,
                                SYNERGY.OVERRIDE,
                                SYNERGY.OVERRIDE_REASON,
                                SYNERGY.IDEA,
                                SYNERGY.BARRIER,
                                SYNERGY.NEXT_STEP,
                                SYNERGY.STATUS,
                                OWNER.KEY,
                                planned(SYNERGY.DUE_DATE, SYNERGY.DUE_MONTH))
                        .from(SYNERGY)
                        .join(PARTNER)
                        .on(PARTNER.PARTNERSHIP_ID.eq(SYNERGY.PARTNERSHIP_ID))
                        .and(PARTNER.ID.eq(SYNERGY.PARTNER_ID))
                        .join(OTHER)
                        .on(OTHER.PARTNERSHIP_ID.eq(SYNERGY.PARTNERSHIP_ID))
                        .and(OTHER.ID.eq(SYNERGY.OTHER_PARTNER_ID))
                        .leftJoin(OWNER)
                        .on(OWNER.PARTNERSHIP_ID.eq(SYNERGY.PARTNERSHIP_ID))
                        .and(OWNER.ID.eq(SYNERGY.OWNER_ID))
                        .where(SYNERGY.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(PARTNER.POSITION, OTHER.POSITION, SYNERGY.ID))
                .convertFrom(rows -> rows.map(mapping(Synergy::new)));
    }
}
