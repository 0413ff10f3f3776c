package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.shared.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. They see who can sign in, and no contents. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountService {

    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final Passwords passwords;
    private final Clock clock;

    AccountService(AccountRepository accounts, AccountDirectory directory, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    public List<Account> list() {
        return accounts.list();
    }

    /** As {@link AccountDirectory#register}. */
    public AccountWithPassword create(NewAccount account) {
        return directory.register(account);
    }

    /** Throws {@link AccountRefusedException} where the name cannot be used. */
    public void rename(AccountId id, String name) {
        AccountRules.checkName(name.strip());
        expectFound(accounts.rename(id, name.strip()));
    }

    /** Gives the account a password that is shown once; sessions begun with the old one end. */
    public AccountWithPassword resetPassword(AccountId id) {
        String password = Secrets.typeable();
        expectFound(accounts.setPassword(id, passwords.hash(password)));
        return new AccountWithPassword(accounts.find(id).orElseThrow(), password);
    }

    /** From now on the person cannot sign in, and their sessions end; refused for the last administrator. */
    public void block(AccountId id) {
        keepOneAdministratorBeside(id);
        expectFound(accounts.setBlocked(id, clock.instant()));
    }

    public void unblock(AccountId id) {
        expectFound(accounts.setBlocked(id, null));
    }

    public void makeAdministrator(AccountId id) {
        expectFound(accounts.setAdministrator(id, true));
    }

    /** Takes the task away again; refused for the last administrator. */
    public void endAdministrator(AccountId id) {
        keepOneAdministratorBeside(id);
        expectFound(accounts.setAdministrator(id, false));
    }

    private void keepOneAdministratorBeside(AccountId id) {
        if (accounts.lockAdministrators().equals(List.of(id))) {
            throw new AccountRefusedException(Reason.LAST_ADMINISTRATOR);
        }
    }

    private static void expectFound(boolean found) {
        if (!found) {
            throw new AccountRefusedException(Reason.ACCOUNT_UNKNOWN);
        }
    }
}
