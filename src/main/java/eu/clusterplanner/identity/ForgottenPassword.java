package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository.PasswordLink;
import eu.clusterplanner.shared.AccountId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A new password by a link that is sent to the e-mail of the account. Whoever asks learns nothing about accounts, and
 * opening the link changes nothing: it is used up when the new password is stored.
 */
@Service
public class ForgottenPassword {

    private final MailRequests requests;
    private final AccountRepository accounts;
    private final MailedSecretRepository secrets;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgottenPassword(
            MailRequests requests,
            AccountRepository accounts,
            MailedSecretRepository secrets,
            Passwords passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a link where there is such an account; takes the same way where there is none.
     *
     * @param address the IP address that asks
     * @throws AccountRefusedException for what is no e-mail at all
     * @throws TooManyAttemptsException after several requests
     */
    public void ask(String email, String address) {
        requests.ask(NewPasswordMail.KIND, email, address);
    }

    /**
     * Sets a new password; all sessions of the account end.
     *
     * @throws AccountRefusedException where the link no longer works or the password cannot be used
     */
    public void set(String token, String password) {
        transactions.executeWithoutResult(status -> {
            AccountId id = secrets.lockLink(Secrets.hash(token))
                    .filter(link -> clock.instant().isBefore(link.expiresAt()))
                    .map(PasswordLink::account)
                    .orElseThrow(() -> new AccountRefusedException(Reason.LINK_OVER));
            Account account = accounts.find(id)
                    .filter(found -> !found.blocked())
                    .orElseThrow(() -> new AccountRefusedException(Reason.LINK_OVER));
            AccountRules.checkPassword(account.email(), password);
            accounts.setPassword(id, passwords.hash(password));
            secrets.deleteLink(id);
            secrets.deleteCode(id);
        });
    }
}
