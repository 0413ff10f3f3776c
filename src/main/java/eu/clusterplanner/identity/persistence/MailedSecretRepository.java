package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.PASSWORD_LINK;
import static eu.clusterplanner.jooq.Tables.SIGN_IN_CODE;

import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links and codes that people got by mail, as hashes; of each an account has at most one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class MailedSecretRepository {

    private final DSLContext database;

    MailedSecretRepository(DSLContext database) {
        this.database = database;
    }

    /** Whose link it is and until when it works. */
    public record PasswordLink(AccountId account, Instant expiresAt) {}

    /**
     * A code to sign in with.
     *
     * @param attempts how often a wrong one was typed
     */
    public record SignInCode(String hash, Instant expiresAt, int attempts) {}

    /** From now on this is the account's link, and no older one. */
    public void replaceLink(AccountId account, byte[] hash, Instant expiresAt) {
        database.insertInto(PASSWORD_LINK)
                .set(PASSWORD_LINK.ACCOUNT_ID, account.value())
                .set(PASSWORD_LINK.TOKEN_HASH, hash)
                .set(PASSWORD_LINK.EXPIRES_AT, utc(expiresAt))
                .onConflict(PASSWORD_LINK.ACCOUNT_ID)
                .doUpdate()
                .set(PASSWORD_LINK.TOKEN_HASH, hash)
                .set(PASSWORD_LINK.EXPIRES_AT, utc(expiresAt))
                .execute();
    }

    /** The link with that token, which nobody else can use until the transaction ends. */
    public Optional<PasswordLink> lockLink(byte[] hash) {
        return database.selectFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.TOKEN_HASH.eq(hash))
                .forUpdate()
                .fetchOptional(row -> new PasswordLink(
                        new AccountId(row.getAccountId()), row.getExpiresAt().toInstant()));
    }

    public void deleteLink(AccountId account) {
        database.deleteFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /** From now on this is the account's code, and no older one. */
    public void replaceCode(AccountId account, String hash, Instant expiresAt) {
        database.insertInto(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.ACCOUNT_ID, account.value())
                .set(SIGN_IN_CODE.CODE_HASH, hash)
                .set(SIGN_IN_CODE.EXPIRES_AT, utc(expiresAt))
                .onConflict(SIGN_IN_CODE.ACCOUNT_ID)
                .doUpdate()
                .set(SIGN_IN_CODE.CODE_HASH, hash)
                .set(SIGN_IN_CODE.EXPIRES_AT, utc(expiresAt))
                .set(SIGN_IN_CODE.ATTEMPTS, 0)
                .execute();
    }

    /** The account's code, which nobody else can try until the transaction ends. */
    public Optional<SignInCode> lockCode(AccountId account) {
        return database.selectFrom(SIGN_IN_CODE)
                .where(SIGN_IN_CODE.ACCOUNT_ID.eq(account.value()))
                .forUpdate()
                .fetchOptional(row ->
                        new SignInCode(row.getCodeHash(), row.getExpiresAt().toInstant(), row.getAttempts()));
    }

    public void countWrongCode(AccountId account) {
        database.update(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.ATTEMPTS, SIGN_IN_CODE.ATTEMPTS.plus(1))
                .where(SIGN_IN_CODE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    public void deleteCode(AccountId account) {
        database.deleteFrom(SIGN_IN_CODE)
                .where(SIGN_IN_CODE.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    public void deleteExpiredBefore(Instant moment) {
        database.deleteFrom(PASSWORD_LINK)
                .where(PASSWORD_LINK.EXPIRES_AT.lt(utc(moment)))
                .execute();
        database.deleteFrom(SIGN_IN_CODE)
                .where(SIGN_IN_CODE.EXPIRES_AT.lt(utc(moment)))
                .execute();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
