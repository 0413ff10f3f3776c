package eu.clusterplanner.shell.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a field offers.
 *
 * @param value what is stored
 * @param label what stands in the field
 * @param detail where the value comes from: code, what it is part of; may be empty
 * @param verified whether somebody checked it against a public source
 * @param search all under which it is found, as {@link SearchText}
 */
public record Offer(String value, String label, String detail, boolean verified, String search) {

    /** How well it fits to what was typed, 0 best; -1: not at all. */
    int rank(List<String> words) {
        if (!words.stream().allMatch(search::contains)) {
            return -1;
        }
        String first = words.isEmpty() ? "" : words.getFirst();
        if (search.startsWith(first)) {
            return 0;
        }
        return search.contains(" " + first) ? 1 : 2;
    }

    /** Code, note and the like, as far as they say anything. */
    static String detail(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
