package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.AccountRepository;
import eu.clusterplanner.identity.persistence.StoredPassword;
import eu.clusterplanner.identity.persistence.TokenRepository;
import eu.clusterplanner.identity.persistence.TokenRepository.OwnedToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out who somebody is, by password or by token. */
@Service
public class SignIn {

    /** Use of a token is written down at most once in that time. */
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final TokenRepository tokens;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            TokenRepository tokens,
            Passwords passwords,
            SignInGuard guard,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.guard = guard;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs in with a password. An unknown e-mail and a wrong password take the same time and give the same
     * {@link BadCredentialsException}; {@link TooManyAttemptsException} after several failures;
     * {@link DisabledException} for a blocked account, told only to those who know its password.
     *
     * @param address the IP address that asks
     */
    public PlannerUser withPassword(String email, String password, String address) {
        SignInGuard.Attempt attempt =
                guard.begin(List.of(GuardedSubject.account(email), GuardedSubject.address(address)));
        Optional<StoredPassword> stored = storable(email) ? accounts.findPassword(email.strip()) : Optional.empty();
        String hash = stored.map(StoredPassword::hash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("unknown e-mail or wrong password");
        }
        Account account = stored.orElseThrow().account();
        if (account.blocked()) {
            throw new DisabledException("the account is blocked");
        }
        guard.succeeded(attempt);
        transactions.executeWithoutResult(status -> accounts.signedIn(account.id(), clock.instant()));
        return account.user();
    }

    /** Signs in with a personal token; {@link BadCredentialsException} where it is unknown, expired or of a blocked account. */
    public PlannerUser withToken(String secret) {
        Instant now = clock.instant();
        OwnedToken found = tokens.find(Secrets.hash(secret))
                .filter(owned -> now.isBefore(owned.token().expiresAt()))
                .filter(owned -> !owned.owner().blocked())
                .orElseThrow(() -> new BadCredentialsException("unknown or expired token"));
        Instant used = found.token().lastUsedAt();
        if (used == null || used.plus(USE_RESOLUTION).isBefore(now)) {
            transactions.executeWithoutResult(
                    status -> tokens.used(found.token().id(), now));
        }
        return found.owner().user();
    }

    /** Whether a text can be asked of the database, which refuses NUL. */
    static boolean storable(String email) {
        return AccountRules.isLine(email);
    }
}
