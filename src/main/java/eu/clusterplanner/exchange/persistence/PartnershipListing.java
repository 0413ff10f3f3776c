package eu.clusterplanner.exchange.persistence;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;

import eu.clusterplanner.exchange.ListedPartnership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Partnerships by the people in their teams. */
@Repository
public class PartnershipListing {

    /** The log is written in order, so its last line is the latest. */
    private static final Field<OffsetDateTime> LAST_CHANGE = DSL.field(DSL.select(CHANGE_LOG.AT)
            .from(CHANGE_LOG)
            .where(CHANGE_LOG.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
            .orderBy(CHANGE_LOG.ID.desc())
            .limit(1));

    private final DSLContext dsl;

    PartnershipListing(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By acronym; those that are deleted are left out. */
    public List<ListedPartnership> of(AccountId account) {
        return dsl.select(
                        PARTNERSHIP.ID,
                        PARTNERSHIP.ACRONYM,
                        PARTNERSHIP.NAME,
                        TEAM_MEMBER.ROLE,
                        DSL.coalesce(LAST_CHANGE, PARTNERSHIP.CREATED_AT))
                .from(PARTNERSHIP)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(PARTNERSHIP.ACRONYM.collate("planner_sort"), PARTNERSHIP.ID)
                .fetch(row -> new ListedPartnership(
                        new PartnershipId(row.value1()),
                        row.value2(),
                        row.value3(),
                        Role.valueOf(row.value4()),
                        row.value5().toInstant()));
    }

    /** The newest partnership to try things on that the person is in the team of. */
    public Optional<PartnershipId> sampleOf(AccountId account) {
        return dsl.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(PARTNERSHIP.SAMPLE)
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(PARTNERSHIP.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(PARTNERSHIP.ID)
                .map(PartnershipId::new);
    }

    public void hide(PartnershipId partnership, Instant at) {
        dsl.update(PARTNERSHIP)
                .set(PARTNERSHIP.DELETED_AT, at.atOffset(ZoneOffset.UTC))
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .execute();
    }
}
