package eu.clusterplanner.identity;

import eu.clusterplanner.shared.Texts;
import java.time.Duration;

/** How long to wait, in words. */
public final class Waits {

    private static final long LONGEST_SECONDS = 3_600;
    private static final long SECONDS_UP_TO = 90;

    private Waits() {}

    /** Seconds from an address, which anybody can write: 1 to an hour whatever stands there. */
    public static Duration parse(String seconds) {
        boolean number = seconds.matches("[0-9]{1,9}");
        return Duration.ofSeconds(number ? Math.clamp(Long.parseLong(seconds), 1, LONGEST_SECONDS) : LONGEST_SECONDS);
    }

    /** Seconds up to a minute and a half, then whole minutes, rounded up. */
    public static String inWords(Texts texts, Duration wait) {
        long seconds = wait.toSeconds();
        return seconds <= SECONDS_UP_TO
                ? texts.get("identity.wait", "seconds", seconds)
                : texts.get("identity.wait.minutes", "minutes", Math.ceilDiv(seconds, 60));
    }
}
