package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people in the team of a partnership. */
@Repository
public class TeamRepository {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private static final Field<String> PARTNER_NAME = coalesce(PARTNER.SHORT_NAME, PARTNER.NAME, inline(""));

    private final DSLContext dsl;

    TeamRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Managers first, then by name. */
    public List<TeamMember> list(PartnershipId partnership) {
        return dsl.select(
                        TEAM_MEMBER.ACCOUNT_ID,
                        TEAM_MEMBER.ROLE,
                        TEAM_MEMBER.PARTNER_ID,
                        ACCOUNT.NAME,
                        ACCOUNT.EMAIL,
                        ACCOUNT.LAST_SIGN_IN_AT,
                        PARTNER_NAME)
                .from(TEAM_MEMBER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(TEAM_MEMBER.ACCOUNT_ID))
                .leftJoin(PARTNER)
                .on(PARTNER.PARTNERSHIP_ID.eq(TEAM_MEMBER.PARTNERSHIP_ID), PARTNER.ID.eq(TEAM_MEMBER.PARTNER_ID))
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership.value()))
                .orderBy(TEAM_MEMBER.ROLE.sortAsc(ROLES), ACCOUNT.NAME.collate("planner_sort"), ACCOUNT.ID)
                .fetch(TeamRepository::member);
    }

    public Optional<Membership> find(PartnershipId partnership, AccountId account) {
        return dsl.selectFrom(TEAM_MEMBER)
                .where(is(partnership, account))
                .fetchOptional(row -> new Membership(
                        partnership, account, Role.valueOf(row.getRole()), recordId(row.getPartnerId())));
    }

    /** False where the person is in the team already. */
    public boolean join(Membership membership) {
        return dsl.insertInto(TEAM_MEMBER)
                        .set(
                                TEAM_MEMBER.PARTNERSHIP_ID,
                                membership.partnership().value())
                        .set(TEAM_MEMBER.ID, TimeOrderedIds.next())
                        .set(TEAM_MEMBER.ACCOUNT_ID, membership.account().value())
                        .set(TEAM_MEMBER.ROLE, membership.role().name())
                        .set(TEAM_MEMBER.PARTNER_ID, partner(membership))
                        .onConflict(TEAM_MEMBER.PARTNERSHIP_ID, TEAM_MEMBER.ACCOUNT_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    public void change(Membership membership) {
        dsl.update(TEAM_MEMBER)
                .set(TEAM_MEMBER.ROLE, membership.role().name())
                .set(TEAM_MEMBER.PARTNER_ID, partner(membership))
                .set(TEAM_MEMBER.VERSION, TEAM_MEMBER.VERSION.plus(1))
                .where(is(membership.partnership(), membership.account()))
                .execute();
    }

    public void remove(PartnershipId partnership, AccountId account) {
        dsl.deleteFrom(TEAM_MEMBER).where(is(partnership, account)).execute();
    }

    /** The managers, held until the end of the transaction, so that two of them cannot leave at the same time. */
    public List<AccountId> lockManagers(PartnershipId partnership) {
        return dsl.select(TEAM_MEMBER.ACCOUNT_ID)
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership.value()))
                .and(TEAM_MEMBER.ROLE.eq(Role.MANAGER.name()))
                .orderBy(TEAM_MEMBER.ID)
                .forUpdate()
                .fetch(row -> new AccountId(row.value1()));
    }

    private static Condition is(PartnershipId partnership, AccountId account) {
        return TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership.value()).and(TEAM_MEMBER.ACCOUNT_ID.eq(account.value()));
    }

    private static TeamMember member(Record row) {
        var signedIn = row.get(ACCOUNT.LAST_SIGN_IN_AT);
        return new TeamMember(
                new AccountId(row.get(TEAM_MEMBER.ACCOUNT_ID)),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                Role.valueOf(row.get(TEAM_MEMBER.ROLE)),
                recordId(row.get(TEAM_MEMBER.PARTNER_ID)),
                row.get(PARTNER_NAME),
                signedIn == null ? null : signedIn.toInstant());
    }

    private static @Nullable UUID partner(Membership membership) {
        RecordId partner = membership.partner();
        return partner == null ? null : partner.value();
    }

    private static @Nullable RecordId recordId(@Nullable UUID id) {
        return id == null ? null : new RecordId(id);
    }
}
