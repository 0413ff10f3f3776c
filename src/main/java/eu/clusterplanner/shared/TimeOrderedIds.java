package eu.clusterplanner.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes version 7 UUIDs (RFC 9562): 48 bits of milliseconds, then random bits. Ids made later sort later, so that new
 * rows go to the end of an index.
 */
public final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    /** A new id, ordered by the time at which it was made (to the millisecond). */
    public static UUID next() {
        // the machine's clock, not the application's: an id orders rows, it is never read as a date
        long high = (System.currentTimeMillis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
