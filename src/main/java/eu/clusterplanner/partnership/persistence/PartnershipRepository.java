package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;

import eu.clusterplanner.jooq.Routines;
import eu.clusterplanner.partnership.NewPartnership;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Makes, hides, shows and deletes partnerships. */
@Repository
public class PartnershipRepository {

    private final DSLContext dsl;

    PartnershipRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    public void insert(PartnershipId id, NewPartnership partnership) {
        dsl.insertInto(PARTNERSHIP)
                .set(PARTNERSHIP.ID, id.value())
                .set(PARTNERSHIP.ACRONYM, partnership.acronym())
                .set(PARTNERSHIP.NAME, partnership.name())
                .set(PARTNERSHIP.STRAND, partnership.strand())
                .execute();
    }

    public void hide(PartnershipId partnership, Instant at) {
        setDeleted(partnership, at.atOffset(ZoneOffset.UTC));
    }

    public void show(PartnershipId partnership) {
        setDeleted(partnership, null);
    }

    /** Deletes all rows and the log. */
    public void purge(PartnershipId partnership) {
        Routines.purgePartnership(dsl.configuration(), partnership.value());
    }

    private void setDeleted(PartnershipId partnership, @Nullable OffsetDateTime at) {
        dsl.update(PARTNERSHIP)
                .set(PARTNERSHIP.DELETED_AT, at)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .execute();
    }
}
