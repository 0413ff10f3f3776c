package eu.clusterplanner.record;

import java.util.Map;

/**
 * Why a value is refused, to be told in words.
 *
 * @param textKey key of the text, {@code problem.…}
 * @param arguments of that text
 */
public record Problem(String textKey, Map<String, ?> arguments) {

    public static Problem of(String name) {
        return new Problem("problem." + name, Map.of());
    }

    public static Problem of(String name, String argument, Object value) {
        return new Problem("problem." + name, Map.of(argument, value));
    }

    public static Problem of(String name, Map<String, ?> arguments) {
        return new Problem("problem." + name, arguments);
    }
}
