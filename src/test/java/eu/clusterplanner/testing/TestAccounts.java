package eu.clusterplanner.testing;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.AccountId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes accounts, without a password unless they are given one, and runs work as their persons. */
public final class TestAccounts {

    private static final Argon2PasswordEncoder CHEAP = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);

    private final DSLContext database;
    private final TransactionTemplate transaction;

    TestAccounts(DSLContext database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    public PlannerUser create() {
        return create("Person");
    }

    /** A new account of that name; its e-mail is unique. */
    public PlannerUser create(String name) {
        return insert(name, false);
    }

    public PlannerUser createAdministrator() {
        return insert("Administrator", true);
    }

    /** Gives the account that password; its hash is cheap, which the encoded form says. */
    public PlannerUser withPassword(PlannerUser user, String password) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, CHEAP.encode(password))
                .where(ACCOUNT.ID.eq(user.id().value()))
                .execute();
        return user;
    }

    /** Takes an account away for ever, as its person asked; what it did stays in the log. Somebody else is signed in. */
    public void delete(PlannerUser user) {
        transaction.executeWithoutResult(status -> database.deleteFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(user.id().value()))
                .execute());
    }

    /** Signs the person in on this thread until the end of the test. */
    public static void signIn(UserDetails user) {
        SecurityContextHolder.setContext(contextOf(user));
    }

    /** Runs work as that person and puts back whoever was signed in before. */
    public static <T> T callAs(PlannerUser user, Callable<T> work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(user));
        try {
            return work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #callAs}, for work that throws no checked exception. */
    public static <T> T callUnchecked(PlannerUser user, Supplier<T> work) {
        try {
            return callAs(user, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs work as that person and puts back whoever was signed in before. */
    public static void runAs(PlannerUser user, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(user));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static SecurityContext contextOf(UserDetails user) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private PlannerUser insert(String name, boolean administrator) {
        AccountId id = AccountId.next();
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + id + "@example.org";
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id.value())
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.ADMINISTRATOR, administrator)
                .execute();
        return new PlannerUser(id, email, name, administrator);
    }
}
