package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.INVITEE;

import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.jooq.tables.records.InviteeRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes persons who are invited. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class InviteeRepository {

    private final DSLContext database;

    InviteeRepository(DSLContext database) {
        this.database = database;
    }

    public void insert(Invitee invitee) {
        database.insertInto(INVITEE)
                .set(INVITEE.ID, invitee.id())
                .set(INVITEE.EMAIL, invitee.email())
                .set(INVITEE.NAME, invitee.name())
                .set(INVITEE.EXPIRES_AT, invitee.expiresAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    public void extend(UUID id, Instant expiresAt) {
        database.update(INVITEE)
                .set(INVITEE.EXPIRES_AT, expiresAt.atOffset(ZoneOffset.UTC))
                .where(INVITEE.ID.eq(id))
                .execute();
    }

    public void setToken(UUID id, byte[] hash) {
        database.update(INVITEE)
                .set(INVITEE.TOKEN_HASH, hash)
                .where(INVITEE.ID.eq(id))
                .execute();
    }

    public Optional<Invitee> find(byte[] hash) {
        return database.selectFrom(INVITEE)
                .where(INVITEE.TOKEN_HASH.eq(hash))
                .fetchOptional(InviteeRepository::invitee);
    }

    /** The person with that token, held until the transaction ends. */
    public Optional<Invitee> lock(byte[] hash) {
        return database.selectFrom(INVITEE)
                .where(INVITEE.TOKEN_HASH.eq(hash))
                .forUpdate()
                .fetchOptional(InviteeRepository::invitee);
    }

    public List<Invitee> findAll(Collection<UUID> ids) {
        return database.selectFrom(INVITEE).where(INVITEE.ID.in(ids)).fetch(InviteeRepository::invitee);
    }

    public void delete(UUID id) {
        database.deleteFrom(INVITEE).where(INVITEE.ID.eq(id)).execute();
    }

    public void deleteExpiredBefore(Instant moment) {
        database.deleteFrom(INVITEE)
                .where(INVITEE.EXPIRES_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Invitee invitee(InviteeRecord row) {
        return new Invitee(
                row.getId(), row.getEmail(), row.getName(), row.getExpiresAt().toInstant());
    }
}
