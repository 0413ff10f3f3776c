package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.platform.mail.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sign-in without a password: by a code of eight digits that is sent to the e-mail of the account. */
@Service
public class CodeSignIn {

    /** After as many wrong ones a code no longer works. */
    private static final int MOST_ATTEMPTS = 5;

    private final MailRequests requests;
    private final AccountRepository accounts;
    private final MailedSecretRepository secrets;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    CodeSignIn(
            MailRequests requests,
            AccountRepository accounts,
            MailedSecretRepository secrets,
            Passwords passwords,
            SignInGuard guard,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.guard = guard;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether codes can be sent at all. */
    public boolean open() {
        return outbox.open();
    }

    /**
     * Sends a code where there is such an account; takes the same way where there is none.
     *
     * @param address the IP address that asks
     * @throws AccountRefusedException for what is no e-mail at all
     * @throws TooManyAttemptsException after several requests
     */
    public void ask(String email, String address) {
        requests.ask(SignInCodeMail.KIND, email, address);
    }

    /**
     * Signs in with the newest code, which is used up by that.
     *
     * @param code as typed; anything but digits is left out
     * @param address the IP address that asks
     * @throws BadCredentialsException for a wrong or old code and for an unknown e-mail alike
     * @throws TooManyAttemptsException after several wrong ones
     */
    public PlannerUser signIn(String email, String code, String address) {
        SignInGuard.Attempt attempt =
                guard.begin(List.of(GuardedSubject.account(email), GuardedSubject.address(address)));
        Optional<Account> account = SignIn.storable(email)
                ? accounts.findPassword(email.strip())
                        .map(StoredPassword::account)
                        .filter(found -> !found.blocked())
                : Optional.empty();
        String digits = code.replaceAll("\\D", "");
        boolean right = Boolean.TRUE.equals(transactions.execute(status -> use(account, digits)));
        if (!right) {
            throw new BadCredentialsException("unknown e-mail or wrong code");
        }
        guard.succeeded(attempt);
        return account.orElseThrow().user();
    }

    /** Takes the same time where there is no code to compare with. */
    private boolean use(Optional<Account> account, String digits) {
        String hash = account.flatMap(found -> secrets.lockCode(found.id()))
                .filter(code -> clock.instant().isBefore(code.expiresAt()) && code.attempts() < MOST_ATTEMPTS)
                .map(MailedSecretRepository.SignInCode::hash)
                .orElse(null);
        boolean right = passwords.matches(digits, hash);
        account.ifPresent(found -> {
            if (right) {
                secrets.deleteCode(found.id());
                accounts.signedIn(found.id(), clock.instant());
            } else {
                secrets.countWrongCode(found.id());
            }
        });
        return right;
    }
}
