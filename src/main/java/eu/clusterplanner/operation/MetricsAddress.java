package eu.clusterplanner.operation;

import eu.clusterplanner.platform.StartRefusedException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where metrics are told, as {@code PLANNER_METRICS_PORT} says it: a port of this machine alone, or
 * {@code ADDRESS:PORT} for others, {@code 0.0.0.0:9464} for all.
 *
 * @param where null: nowhere
 */
record MetricsAddress(@Nullable InetSocketAddress where) {

    private static final int HIGHEST = 65_535;

    /** Throws {@link StartRefusedException} for anything else. */
    static MetricsAddress parse(String setting) {
        String text = setting.strip();
        if (text.isEmpty()) {
            return new MetricsAddress(null);
        }
        int colon = text.lastIndexOf(':');
        try {
            InetAddress address =
                    colon < 0 ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral(text.substring(0, colon));
            int port = Integer.parseInt(text.substring(colon + 1));
            if (port > 0 && port <= HIGHEST) {
                return new MetricsAddress(new InetSocketAddress(address, port));
            }
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static StartRefusedException refused(String text) {
        return new StartRefusedException(
                "PLANNER_METRICS_PORT takes a port as 9464, or an address and a port as 0.0.0.0:9464, not '" + text
                        + "'");
    }
}
