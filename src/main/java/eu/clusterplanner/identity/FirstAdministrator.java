package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.SetupCodeRepository;
import eu.clusterplanner.shared.AccountId;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the first account of an empty database. Once there is any account, this way is closed. */
@Service
public class FirstAdministrator {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final SetupCodeRepository codes;
    private final SignInGuard guard;
    private final TransactionOperations transactions;
    private volatile boolean closed;

    FirstAdministrator(
            AccountRepository accounts,
            AccountDirectory directory,
            SetupCodeRepository codes,
            SignInGuard guard,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.directory = directory;
        this.codes = codes;
        this.guard = guard;
        this.transactions = transactions;
    }

    /**
     * What a visitor enters to become the first administrator.
     *
     * @param code from the log
     * @param account e-mail and name
     * @param password chosen by the visitor
     */
    public record SetUp(String code, NewAccount account, String password) {

        /** Leaves out code and password, so that they cannot reach a log by accident. */
        @Override
        public String toString() {
            return "SetUp[account=" + account + "]";
        }
    }

    /** True as long as there is no account at all. */
    public boolean open() {
        if (!closed && !accounts.none()) {
            closed = true;
        }
        return !closed;
    }

    /**
     * Makes the first administrator for whoever knows the code; throws {@link AccountRefusedException} where the code
     * is wrong or used or the rest cannot be used, and {@link TooManyAttemptsException} after several wrong codes.
     *
     * @param address the IP address that asks
     */
    public void setUp(SetUp wanted, String address) {
        SignInGuard.Attempt attempt = guard.begin(List.of(GuardedSubject.address(address)));
        transactions.executeWithoutResult(status -> {
            byte[] hash = codes.lock().orElseThrow(FirstAdministrator::wrongCode);
            String typed = wanted.code().strip().toLowerCase(Locale.ROOT);
            if (!accounts.none() || !MessageDigest.isEqual(hash, Secrets.hash(typed))) {
                throw wrongCode();
            }
            AccountRules.checkPassword(wanted.account().email(), wanted.password());
            make(wanted.account(), wanted.password());
            codes.delete();
        });
        guard.succeeded(attempt);
    }

    /** Makes a new one-time code; an older one no longer works. */
    String newCode() {
        String code = Secrets.typeable();
        transactions.executeWithoutResult(status -> codes.replace(Secrets.hash(code)));
        return code;
    }

    /** Makes an administrator; the caller has checked the password. */
    void make(NewAccount account, String password) {
        transactions.executeWithoutResult(status -> {
            AccountId id = directory.insert(account, password);
            accounts.setAdministrator(id, true);
        });
    }

    private static AccountRefusedException wrongCode() {
        return new AccountRefusedException(Reason.CODE_WRONG);
    }
}
