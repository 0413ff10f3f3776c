package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.shared.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final Outbox outbox;
    private final Clock clock;

    AccountService(AccountRepository accounts, AccountDirectory directory, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.outbox = outbox;
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

    /**
     * Sends a link with which the person chooses a new password; until then the old one works.
     *
     * @return the mail to be copied where there is no mail server; empty where it will be sent
     * @throws AccountRefusedException for a blocked account
     */
    public Optional<Mail> sendPasswordLink(AccountId id) {
        Account account = accounts.find(id).orElseThrow(() -> new AccountRefusedException(Reason.ACCOUNT_UNKNOWN));
        if (account.blocked()) {
            throw new AccountRefusedException(Reason.ACCOUNT_BLOCKED);
        }
        return outbox.sendOrWrite(new MailOrder(NewPasswordMail.KIND, id.value()));
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
