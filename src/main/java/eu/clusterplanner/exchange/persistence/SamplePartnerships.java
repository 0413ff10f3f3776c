package eu.clusterplanner.exchange.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Partnerships that come with the product, to try things on. */
@Repository
public class SamplePartnerships {

    /** The generated one of the demonstration; its id is always the same, so that it is made once. */
    public static final PartnershipId LARGE = PartnershipId.parse("019ab000-0000-7000-8000-0000000003e8");

    private final DSLContext dsl;

    SamplePartnerships(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The newest one that the person is in the team of, the large one aside. */
    public Optional<PartnershipId> of(AccountId account) {
        return dsl.select(PARTNERSHIP.ID)
                .from(PARTNERSHIP)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(PARTNERSHIP.SAMPLE)
                .and(PARTNERSHIP.ID.ne(LARGE.value()))
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(PARTNERSHIP.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(PARTNERSHIP.ID)
                .map(PartnershipId::new);
    }

    /** Whether the large one was made here, and be it that somebody has deleted it since. */
    public boolean existsLarge() {
        return dsl.fetchExists(PARTNERSHIP, PARTNERSHIP.ID.eq(LARGE.value()));
    }
}
