package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.shared.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for the services of other modules, which check themselves what the signed-in person may ask: a team looks
 * up its members, a job their language. Views use {@link AccountService}.
 */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final AccountRepository accounts;
    private final Passwords passwords;

    AccountDirectory(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    /** Looks for an e-mail whatever the case of its letters. */
    public Optional<Account> findByEmail(String email) {
        return accounts.findPassword(email.strip()).map(StoredPassword::account);
    }

    /** Those of the accounts that exist. */
    public Map<AccountId, Account> findAll(Collection<AccountId> ids) {
        return accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /**
     * Makes an account, never an administrator's, with a password that is shown once; throws
     * {@link AccountRefusedException} where the e-mail or the name cannot be used or the e-mail is taken.
     */
    @Transactional
    public AccountWithPassword register(NewAccount account) {
        String password = Secrets.typeable();
        AccountId id = insert(account, password);
        return new AccountWithPassword(accounts.find(id).orElseThrow(), password);
    }

    /**
     * Makes an account for a person who has chosen the password; throws {@link AccountRefusedException} where any of it
     * cannot be used.
     */
    @Transactional
    public Account register(AccountId id, NewAccount account, String password) {
        AccountRules.checkPassword(account.email(), password);
        insert(id, account, password);
        return accounts.find(id).orElseThrow();
    }

    @Transactional
    AccountId insert(NewAccount account, String password) {
        AccountId id = AccountId.next();
        insert(id, account, password);
        return id;
    }

    private void insert(AccountId id, NewAccount account, String password) {
        AccountRules.check(account);
        if (!accounts.insert(id, account, passwords.hash(password))) {
            throw new AccountRefusedException(Reason.EMAIL_TAKEN);
        }
    }
}
