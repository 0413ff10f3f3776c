package eu.clusterplanner.identity;

import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.persistence.TokenRepository;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal tokens of the signed-in person. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TokenService {

    /** Days that a token works where nothing else is said. */
    public static final int USUAL_DAYS = 90;

    /** Most days that a token can work. */
    public static final int MOST_DAYS = 366;

    private final TokenRepository tokens;
    private final Clock clock;

    TokenService(TokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Makes a token; throws {@link AccountRefusedException} for a name or a span that cannot be used.
     *
     * @param name what it is for
     * @param days how long it works, 1 to {@link #MOST_DAYS}
     */
    public NewPersonalToken create(String name, int days) {
        AccountRules.checkName(name.strip());
        if (days < 1 || days > MOST_DAYS) {
            throw new AccountRefusedException(Reason.TOKEN_SPAN);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PersonalToken token =
                new PersonalToken(TimeOrderedIds.next(), name.strip(), now, now.plus(Duration.ofDays(days)), null);
        String secret = Secrets.token();
        tokens.insert(PlannerUser.current().id(), token, Secrets.hash(secret));
        return new NewPersonalToken(token, secret);
    }

    /** Own tokens, the newest first; expired ones too. */
    @Transactional(readOnly = true)
    public List<PersonalToken> list() {
        return tokens.list(PlannerUser.current().id());
    }

    /** From now on that token no longer works. */
    public void revoke(UUID token) {
        tokens.delete(PlannerUser.current().id(), token);
    }
}
