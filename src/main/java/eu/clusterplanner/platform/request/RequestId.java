package eu.clusterplanner.platform.request;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What a request is called in its answer ({@value #HEADER}), in every line of the log that is written for it, and in
 * problem details: whoever reports a fault names it, whoever looks for the fault finds it.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Its name in lines of the log and in problem details. */
    public static final String NAME = "request";

    /** No blanks, signs of markup or ends of lines: what comes from outside stands in logs. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final int BYTES = 8;

    private RequestId() {}

    /** That of the request on this thread; empty where none is being answered. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(NAME));
    }

    /** What the caller wrote where that is well-formed (8 to 64 letters, digits, {@code . _ -}), else a new one. */
    static String of(@Nullable String written) {
        return written != null && WELL_FORMED.matcher(written).matches() ? written : fresh();
    }

    private static String fresh() {
        byte[] random = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
