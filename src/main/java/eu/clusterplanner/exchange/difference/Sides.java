package eu.clusterplanner.exchange.difference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table as three sides have it, rows by their keys.
 *
 * @param columns in the order in which people are told of them
 * @param exported as it was exported, values by column without empty ones; null: nobody knows
 * @param file as it comes back
 * @param now as it is here now, like {@code exported}
 */
public record Sides<V>(
        List<String> columns,
        @Nullable Map<String, Map<String, V>> exported,
        Map<String, FileRow<V>> file,
        Map<String, Map<String, V>> now) {}
