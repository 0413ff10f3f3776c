package eu.clusterplanner.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Whose failures are counted together.
 *
 * @param key as stored: an e-mail as its hash, so that the table names nobody; an address as its network
 * @param free failures without any wait
 * @param longest to which the doubling wait rises
 * @param clearedBySuccess true: a right password forgets the failures before it
 */
record GuardedSubject(String key, int free, Duration longest, boolean clearedBySuccess) {

    private static final int ACCOUNT_FREE = 5;
    private static final Duration ACCOUNT_LONGEST = Duration.ofMinutes(5);
    private static final int ADDRESS_FREE = 20;
    private static final Duration ADDRESS_LONGEST = Duration.ofMinutes(15);
    private static final int MAILBOX_FREE = 3;
    private static final Duration MAILBOX_LONGEST = Duration.ofMinutes(15);
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int MOST_DOUBLINGS = 20;

    /** An account that is tried, whether it exists or not. */
    static GuardedSubject account(String email) {
        return new GuardedSubject("account:" + hash(email), ACCOUNT_FREE, ACCOUNT_LONGEST, true);
    }

    /** A mailbox to which somebody has mails sent, whether there is an account with it or not. */
    static GuardedSubject mailbox(String email) {
        return new GuardedSubject("mailbox:" + hash(email), MAILBOX_FREE, MAILBOX_LONGEST, false);
    }

    /** An IP address that has mails sent. */
    static GuardedSubject mailing(String address) {
        return new GuardedSubject("mailing:" + network(address), ADDRESS_FREE, ADDRESS_LONGEST, false);
    }

    /** An IP address that tries; of IPv6 its network of 64 bits, which one subscriber has alone. */
    static GuardedSubject address(String address) {
        return new GuardedSubject("address:" + network(address), ADDRESS_FREE, ADDRESS_LONGEST, false);
    }

    /** How long to wait after the last of that many failures: 2 s after the last free one, then twice as long each. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(2L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    private static String hash(String email) {
        return HexFormat.of().formatHex(Secrets.hash(email.strip().toLowerCase(Locale.ROOT)));
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
