package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.shared.AccountId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What signed-in persons do with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

    private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final TransactionOperations transactions;

    OwnAccountService(
            AccountRepository accounts, Passwords passwords, SignInGuard guard, TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.transactions = transactions;
    }

    public Account get() {
        return stored().account();
    }

    /** Throws {@link AccountRefusedException} where the name cannot be used. */
    public void rename(String name) {
        String stripped = name.strip();
        AccountRules.checkName(stripped);
        AccountId id = PlannerUser.current().id();
        transactions.executeWithoutResult(status -> accounts.rename(id, stripped));
    }

    /** The language of mails and pages, one of ISO 639-1; throws {@link AccountRefusedException} for others. */
    public void setLanguage(Locale language) {
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new AccountRefusedException(Reason.LANGUAGE_UNKNOWN);
        }
        AccountId id = PlannerUser.current().id();
        transactions.executeWithoutResult(status -> accounts.setLanguage(id, language));
    }

    /**
     * Changes the password; throws {@link AccountRefusedException} where the present one is wrong or the next cannot
     * be used, and {@link TooManyAttemptsException} after several wrong ones.
     */
    public void changePassword(String present, String next) {
        StoredPassword stored = stored();
        AccountRules.checkPassword(stored.account().email(), next);
        SignInGuard.Attempt attempt =
                guard.begin(List.of(GuardedSubject.account(stored.account().email())));
        if (!passwords.matches(present, stored.hash())) {
            throw new AccountRefusedException(Reason.PASSWORD_WRONG);
        }
        guard.succeeded(attempt);
        String hash = passwords.hash(next);
        transactions.executeWithoutResult(
                status -> accounts.setPassword(stored.account().id(), hash));
    }

    private StoredPassword stored() {
        return accounts.findPassword(PlannerUser.current().id())
                .orElseThrow(() -> new AccountRefusedException(Reason.ACCOUNT_UNKNOWN));
    }
}
