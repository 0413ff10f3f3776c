package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP_SETTINGS;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;

import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is in which team. */
@Repository
public class MembershipQueries {

    private final DSLContext dsl;

    MembershipQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Empty for strangers and for partnerships that are deleted. */
    public Optional<Membership> find(PartnershipId partnership, AccountId account) {
        return dsl.select(TEAM_MEMBER.ROLE, TEAM_MEMBER.PARTNER_ID)
                .from(TEAM_MEMBER)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(TEAM_MEMBER.PARTNERSHIP_ID))
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()))
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .fetchOptional(row -> new Membership(
                        partnership,
                        account,
                        Role.valueOf(row.value1()),
                        row.value2() == null ? null : new RecordId(row.value2())));
    }

    /** Whether the team has opened the ratings of partners to all its members. */
    public boolean ratingsPublished(PartnershipId partnership) {
        return dsl.fetchExists(
                PARTNERSHIP_SETTINGS,
                PARTNERSHIP_SETTINGS
                        .PARTNERSHIP_ID
                        .eq(partnership.value())
                        .and(PARTNERSHIP_SETTINGS.RATINGS_PUBLISHED.isTrue()));
    }
}
