package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.PERSONAL_TOKEN;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.PersonalToken;
import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes personal tokens. */
@Repository
public class TokenRepository {

    private final DSLContext database;

    TokenRepository(DSLContext database) {
        this.database = database;
    }

    /** A stored token and whose it is. */
    public record OwnedToken(PersonalToken token, Account owner) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(AccountId owner, PersonalToken token, byte[] hash) {
        database.insertInto(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.ID, token.id())
                .set(PERSONAL_TOKEN.ACCOUNT_ID, owner.value())
                .set(PERSONAL_TOKEN.NAME, token.name())
                .set(PERSONAL_TOKEN.TOKEN_HASH, hash)
                .set(PERSONAL_TOKEN.CREATED_AT, token.createdAt().atOffset(ZoneOffset.UTC))
                .set(PERSONAL_TOKEN.EXPIRES_AT, token.expiresAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Tokens of that person, the newest first; expired ones too. */
    public List<PersonalToken> list(AccountId owner) {
        return database.selectFrom(PERSONAL_TOKEN)
                .where(PERSONAL_TOKEN.ACCOUNT_ID.eq(owner.value()))
                .orderBy(PERSONAL_TOKEN.CREATED_AT.desc(), PERSONAL_TOKEN.ID)
                .fetch(TokenRepository::token);
    }

    public Optional<OwnedToken> find(byte[] hash) {
        return database.select(PERSONAL_TOKEN.fields())
                .select(ACCOUNT.fields())
                .from(PERSONAL_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PERSONAL_TOKEN.ACCOUNT_ID))
                .where(PERSONAL_TOKEN.TOKEN_HASH.eq(hash))
                .fetchOptional()
                .map(row ->
                        new OwnedToken(token(row), AccountRepository.stored(row).account()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void used(UUID id, Instant at) {
        database.update(PERSONAL_TOKEN)
                .set(PERSONAL_TOKEN.LAST_USED_AT, at.atOffset(ZoneOffset.UTC))
                .where(PERSONAL_TOKEN.ID.eq(id))
                .execute();
    }

    /** Deletes a token of that person; nothing happens where it is somebody else's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(AccountId owner, UUID id) {
        database.deleteFrom(PERSONAL_TOKEN)
                .where(PERSONAL_TOKEN.ID.eq(id), PERSONAL_TOKEN.ACCOUNT_ID.eq(owner.value()))
                .execute();
    }

    private static PersonalToken token(Record row) {
        return new PersonalToken(
                row.get(PERSONAL_TOKEN.ID),
                row.get(PERSONAL_TOKEN.NAME),
                row.get(PERSONAL_TOKEN.CREATED_AT).toInstant(),
                row.get(PERSONAL_TOKEN.EXPIRES_AT).toInstant(),
                moment(row.get(PERSONAL_TOKEN.LAST_USED_AT)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
