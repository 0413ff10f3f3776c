package eu.clusterplanner.identity;

import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, two passes, one lane). Each hash
 * takes that memory, so that only as many run at a time as there are processors.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIB, PASSES);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodysHash = randomHash();

    String hash(String password) {
        return inPlace(() -> argon2.encode(normalized(password)));
    }

    /** Takes the same time where there is no hash to compare with, so that an account cannot be guessed by it. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = inPlace(() -> argon2.matches(normalized(password), hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    /** A hash of no password at all, in the form that Argon2 writes: computing one would make each start wait. */
    static String randomHash() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        KIB,
                        PASSES,
                        LANES,
                        base64.encodeToString(Secrets.bytes(SALT_BYTES)),
                        base64.encodeToString(Secrets.bytes(HASH_BYTES)));
    }

    /** The same letters count as the same however a keyboard composes them. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
