package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.RATING_CORRECTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import eu.clusterplanner.competence.Correction;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Corrections of what partners said of themselves. */
@Repository
public class CorrectionRepository {

    private static final Field<String> PARTNER_NAME = coalesce(PARTNER.SHORT_NAME, PARTNER.NAME);
    private static final Field<String> NAME = coalesce(ACCOUNT.NAME, inline(""));

    private final DSLContext dsl;

    CorrectionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A correction to be stored. */
    public record New(
            PartnershipId partnership,
            RecordId id,
            RecordId assessment,
            String before,
            String after,
            String note,
            AccountId by) {}

    public void insert(New correction, Instant at) {
        dsl.insertInto(RATING_CORRECTION)
                .set(RATING_CORRECTION.PARTNERSHIP_ID, correction.partnership().value())
                .set(RATING_CORRECTION.ID, correction.id().value())
                .set(RATING_CORRECTION.ASSESSMENT_ID, correction.assessment().value())
                .set(RATING_CORRECTION.LEVEL_BEFORE, correction.before())
                .set(RATING_CORRECTION.LEVEL_AFTER, correction.after())
                .set(RATING_CORRECTION.NOTE, correction.note())
                .set(RATING_CORRECTION.CORRECTED_BY, correction.by().value())
                .set(RATING_CORRECTION.CORRECTED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The newest one of an answer. */
    public Optional<Correction> last(PartnershipId partnership, RecordId assessment) {
        return newest(RATING_CORRECTION
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(RATING_CORRECTION.ASSESSMENT_ID.eq(assessment.value())));
    }

    /** The newest one of a partner. */
    public Optional<Correction> newestOf(PartnershipId partnership, RecordId partner) {
        return newest(RATING_CORRECTION
                .PARTNERSHIP_ID
                .eq(partnership.value())
                .and(ASSESSMENT.PARTNER_ID.eq(partner.value())));
    }

    /** The correction with that id, in whatever partnership. */
    public Optional<Correction> find(UUID id) {
        return newest(RATING_CORRECTION.ID.eq(id));
    }

    private Optional<Correction> newest(Condition condition) {
        return dsl.select(RATING_CORRECTION.fields())
                .select(ASSESSMENT.PARTNER_ID, PARTNER_NAME, PARTNERSHIP.ACRONYM, COMPETENCE.NAME, NAME)
                .from(RATING_CORRECTION)
                .join(ASSESSMENT)
                .on(ASSESSMENT.PARTNERSHIP_ID.eq(RATING_CORRECTION.PARTNERSHIP_ID))
                .and(ASSESSMENT.ID.eq(RATING_CORRECTION.ASSESSMENT_ID))
                .join(COMPETENCE)
                .on(COMPETENCE.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                .and(COMPETENCE.ID.eq(ASSESSMENT.COMPETENCE_ID))
                .join(PARTNER)
                .on(PARTNER.PARTNERSHIP_ID.eq(ASSESSMENT.PARTNERSHIP_ID))
                .and(PARTNER.ID.eq(ASSESSMENT.PARTNER_ID))
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(RATING_CORRECTION.PARTNERSHIP_ID))
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RATING_CORRECTION.CORRECTED_BY))
                .where(condition)
                .orderBy(RATING_CORRECTION.CORRECTED_AT.desc(), RATING_CORRECTION.ID.desc())
                .limit(1)
                .fetchOptional(CorrectionRepository::correction);
    }

    private static Correction correction(Record row) {
        UUID by = row.get(RATING_CORRECTION.CORRECTED_BY);
        return new Correction(
                new PartnershipId(row.get(RATING_CORRECTION.PARTNERSHIP_ID)),
                new RecordId(row.get(RATING_CORRECTION.ID)),
                new RecordId(row.get(RATING_CORRECTION.ASSESSMENT_ID)),
                new RecordId(row.get(ASSESSMENT.PARTNER_ID)),
                row.get(PARTNER_NAME),
                row.get(PARTNERSHIP.ACRONYM),
                row.get(COMPETENCE.NAME),
                row.get(RATING_CORRECTION.LEVEL_BEFORE),
                row.get(RATING_CORRECTION.LEVEL_AFTER),
                row.get(RATING_CORRECTION.NOTE),
                by == null ? null : new AccountId(by),
                row.get(NAME),
                row.get(RATING_CORRECTION.CORRECTED_AT).toInstant());
    }
}
