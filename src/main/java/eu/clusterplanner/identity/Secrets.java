package eu.clusterplanner.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Makes secrets and their hashes. A secret made here is long enough that a plain SHA-256 protects it. */
public final class Secrets {

    /** Letters and digits that are not taken for one another when they are typed from paper. */
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Four groups of four, 79 bits: for passwords and codes that a person types once. */
    static String typeable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                text.append('-');
            }
            text.append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return text.toString();
    }

    /** 256 bits after a prefix by which a leaked token is recognised. */
    static String token() {
        return "cpp_" + linkToken();
    }

    /** 256 bits, for the end of an address. */
    public static String linkToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Eight digits, to be typed within minutes. */
    static String digits() {
        return String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
    }

    /** SHA-256. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
