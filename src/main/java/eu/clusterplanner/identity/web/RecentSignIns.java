package eu.clusterplanner.identity.web;

import eu.clusterplanner.identity.Credential;
import eu.clusterplanner.identity.Credentials;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.AccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for five minutes that a password was right, because each look at one costs time and memory on purpose. The
 * key is a hash under a secret of this process; a change of the password or a block takes effect at once.
 */
@Component
class RecentSignIns {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Credentials credentials;
    private final Clock clock;
    private final SecretKeySpec secret;
    private final Map<ByteBuffer, Remembered> entries = new ConcurrentHashMap<>();

    private record Remembered(Credential credential, Instant until) {}

    RecentSignIns(Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = new SecretKeySpec(random, ALGORITHM);
    }

    Optional<PlannerUser> find(String email, String password) {
        Instant now = clock.instant();
        Remembered entry = entries.get(key(email, password));
        return Optional.ofNullable(entry)
                .filter(remembered -> now.isBefore(remembered.until()))
                .map(Remembered::credential)
                .flatMap(before -> credentials.present(before.user().id()).filter(present -> present.covers(before)))
                .map(Credential::user);
    }

    void remember(String email, String password, AccountId account) {
        Instant now = clock.instant();
        entries.values().removeIf(entry -> !now.isBefore(entry.until()));
        if (entries.size() < MOST) {
            credentials
                    .present(account)
                    .ifPresent(present ->
                            entries.put(key(email, password), new Remembered(present, now.plus(REMEMBERED))));
        }
    }

    /** The e-mail cannot hold a NUL, so that the two never run into each other. */
    private ByteBuffer key(String email, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return ByteBuffer.wrap(mac.doFinal((email + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
