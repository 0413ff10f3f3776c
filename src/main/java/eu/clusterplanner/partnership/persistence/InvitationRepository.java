package eu.clusterplanner.partnership.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.INVITATION;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import eu.clusterplanner.jooq.tables.Account;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is invited to which team; addresses are kept elsewhere. */
@Repository
public class InvitationRepository {

    private static final Account INVITER = ACCOUNT.as("inviter");
    private static final Account ACCEPTER = ACCOUNT.as("accepter");
    private static final Field<String> PARTNER_NAME = coalesce(PARTNER.SHORT_NAME, PARTNER.NAME, inline(""));

    private final DSLContext dsl;

    InvitationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Stores an invitation.
     *
     * @param inviter who invites to which team
     */
    public void insert(
            RecordId id, UUID invitee, Membership inviter, Role role, @Nullable RecordId partner, Instant at) {
        dsl.insertInto(INVITATION)
                .set(INVITATION.PARTNERSHIP_ID, inviter.partnership().value())
                .set(INVITATION.ID, id.value())
                .set(INVITATION.INVITEE_ID, invitee)
                .set(INVITATION.ROLE, role.name())
                .set(INVITATION.PARTNER_ID, partner == null ? null : partner.value())
                .set(INVITATION.INVITED_BY, inviter.account().value())
                .set(INVITATION.INVITED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The newest first. */
    public List<StoredInvitation> list(PartnershipId partnership) {
        return select(INVITATION.PARTNERSHIP_ID.eq(partnership.value()));
    }

    public Optional<StoredInvitation> find(PartnershipId partnership, RecordId id) {
        return select(INVITATION.PARTNERSHIP_ID.eq(partnership.value()).and(INVITATION.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** The invitation of that person, unless its partnership is deleted. */
    public Optional<StoredInvitation> findOf(UUID invitee) {
        return select(INVITATION.INVITEE_ID.eq(invitee)).stream().findFirst();
    }

    /** From now on it is accepted and points to nobody's address. */
    public void accept(StoredInvitation invitation, AccountId by, Instant at) {
        dsl.update(INVITATION)
                .set(INVITATION.ACCEPTED_BY, by.value())
                .set(INVITATION.ACCEPTED_AT, at.atOffset(ZoneOffset.UTC))
                .setNull(INVITATION.INVITEE_ID)
                .set(INVITATION.VERSION, INVITATION.VERSION.plus(1))
                .where(INVITATION.PARTNERSHIP_ID.eq(invitation.partnership().value()))
                .and(INVITATION.ID.eq(invitation.id().value()))
                .execute();
    }

    public void deleteAcceptedBefore(Instant moment) {
        dsl.deleteFrom(INVITATION)
                .where(INVITATION.ACCEPTED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private List<StoredInvitation> select(Condition condition) {
        return dsl.select(INVITATION.fields())
                .select(PARTNERSHIP.ACRONYM, PARTNERSHIP.NAME, PARTNER_NAME, INVITER.NAME, ACCEPTER.NAME)
                .from(INVITATION)
                .join(PARTNERSHIP)
                .on(PARTNERSHIP.ID.eq(INVITATION.PARTNERSHIP_ID))
                .leftJoin(PARTNER)
                .on(PARTNER.PARTNERSHIP_ID.eq(INVITATION.PARTNERSHIP_ID), PARTNER.ID.eq(INVITATION.PARTNER_ID))
                .leftJoin(INVITER)
                .on(INVITER.ID.eq(INVITATION.INVITED_BY))
                .leftJoin(ACCEPTER)
                .on(ACCEPTER.ID.eq(INVITATION.ACCEPTED_BY))
                .where(condition)
                .and(PARTNERSHIP.DELETED_AT.isNull())
                .orderBy(INVITATION.INVITED_AT.desc(), INVITATION.ID.desc())
                .fetch(InvitationRepository::stored);
    }

    private static StoredInvitation stored(Record row) {
        UUID partner = row.get(INVITATION.PARTNER_ID);
        UUID inviter = row.get(INVITATION.INVITED_BY);
        OffsetDateTime accepted = row.get(INVITATION.ACCEPTED_AT);
        return new StoredInvitation(
                new PartnershipId(row.get(INVITATION.PARTNERSHIP_ID)),
                row.get(PARTNERSHIP.ACRONYM),
                row.get(PARTNERSHIP.NAME),
                new RecordId(row.get(INVITATION.ID)),
                row.get(INVITATION.INVITEE_ID),
                Role.valueOf(row.get(INVITATION.ROLE)),
                partner == null ? null : new RecordId(partner),
                row.get(PARTNER_NAME),
                inviter == null ? null : new AccountId(inviter),
                orEmpty(row.get(INVITER.NAME)),
                row.get(INVITATION.INVITED_AT).toInstant(),
                accepted == null ? null : accepted.toInstant(),
                orEmpty(row.get(ACCEPTER.NAME)));
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
