package eu.clusterplanner.exchange.difference;

import java.util.Map;
import java.util.Set;

/**
 * A row as it comes back.
 *
 * @param told the columns about which it says something, be it that there is nothing; what cannot be read, and columns
 *     that the file has not, are not among them. None: the row is there, and nothing else is known of it
 * @param cells values by column, without empty ones
 */
public record FileRow<V>(Set<String> told, Map<String, V> cells) {

    /** A row that stands in the file and cannot be read. */
    public static <V> FileRow<V> unread() {
        return new FileRow<>(Set.of(), Map.of());
    }
}
