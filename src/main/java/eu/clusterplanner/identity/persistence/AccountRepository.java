package eu.clusterplanner.identity.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.NewAccount;
import eu.clusterplanner.shared.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes accounts. */
@Repository
public class AccountRepository {

    private static final SelectFieldOrAsterisk[] COLUMNS = {
        ACCOUNT.ID,
        ACCOUNT.EMAIL,
        ACCOUNT.NAME,
        ACCOUNT.LANGUAGE,
        ACCOUNT.ADMINISTRATOR,
        ACCOUNT.BLOCKED_AT,
        ACCOUNT.LAST_SIGN_IN_AT,
        ACCOUNT.VERSION,
        ACCOUNT.PASSWORD_HASH
    };

    private final DSLContext database;

    AccountRepository(DSLContext database) {
        this.database = database;
    }

    public boolean none() {
        return !database.fetchExists(ACCOUNT);
    }

    public Optional<Account> find(AccountId id) {
        return findPassword(id).map(StoredPassword::account);
    }

    public Optional<StoredPassword> findPassword(AccountId id) {
        return select(ACCOUNT.ID.eq(id.value())).stream().findFirst();
    }

    public Optional<StoredPassword> findPassword(String email) {
        return select(lower(ACCOUNT.EMAIL).eq(lower(val(email)))).stream().findFirst();
    }

    public List<Account> findAll(Collection<AccountId> ids) {
        List<UUID> values = ids.stream().map(AccountId::value).toList();
        return select(ACCOUNT.ID.in(values)).stream()
                .map(StoredPassword::account)
                .toList();
    }

    /** All accounts by name. */
    public List<Account> list() {
        return database.select(COLUMNS)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.NAME.collate("planner_sort"), ACCOUNT.ID)
                .fetch(row -> stored(row).account());
    }

    /** Stores a new account; false where its e-mail is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean insert(AccountId id, NewAccount account, String hash) {
        return database.insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, id.value())
                        .set(ACCOUNT.EMAIL, account.email())
                        .set(ACCOUNT.NAME, account.name())
                        .set(ACCOUNT.PASSWORD_HASH, hash)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean rename(AccountId id, String name) {
        return update(id, ACCOUNT.NAME, name);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean setLanguage(AccountId id, Locale language) {
        return update(id, ACCOUNT.LANGUAGE, language.getLanguage());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean setPassword(AccountId id, String hash) {
        return update(id, ACCOUNT.PASSWORD_HASH, hash);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean setAdministrator(AccountId id, boolean administrator) {
        return update(id, ACCOUNT.ADMINISTRATOR, administrator);
    }

    /** Blocks the account since that moment; null lets the person in again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean setBlocked(AccountId id, @Nullable Instant since) {
        return update(id, ACCOUNT.BLOCKED_AT, since == null ? null : since.atOffset(ZoneOffset.UTC));
    }

    /** A sign-in is no change of the account: its version stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void signedIn(AccountId id, Instant at) {
        database.update(ACCOUNT)
                .set(ACCOUNT.LAST_SIGN_IN_AT, at.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    /** Those who can sign in and administer; they stay so until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AccountId> lockAdministrators() {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ADMINISTRATOR.isTrue(), ACCOUNT.BLOCKED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch(row -> new AccountId(row.value1()));
    }

    private <T> boolean update(AccountId id, Field<T> column, @Nullable T value) {
        return database.update(ACCOUNT)
                        .set(column, value)
                        .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                        .where(ACCOUNT.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    private List<StoredPassword> select(Condition condition) {
        return database.select(COLUMNS).from(ACCOUNT).where(condition).fetch(AccountRepository::stored);
    }

    static StoredPassword stored(Record row) {
        Account account = new Account(
                new AccountId(row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.NAME),
                Locale.of(row.get(ACCOUNT.LANGUAGE)),
                row.get(ACCOUNT.ADMINISTRATOR),
                moment(row.get(ACCOUNT.BLOCKED_AT)),
                moment(row.get(ACCOUNT.LAST_SIGN_IN_AT)),
                row.get(ACCOUNT.VERSION));
        return new StoredPassword(account, row.get(ACCOUNT.PASSWORD_HASH));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
