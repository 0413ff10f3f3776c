package eu.clusterplanner.reference;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a reference list comes from, as the first lines of its file say.
 *
 * @param title what the list holds
 * @param origin who publishes it, and where
 * @param read the day or month on which it was read, ISO 8601
 * @param checked what of it was checked against a public source, and what was not
 */
public record ReferenceSource(String title, String origin, String read, String checked) {

    /** Reads lines such as {@code Title: …}; a line without such a word goes on with the one before. */
    static ReferenceSource of(String file, String head) {
        Map<String, String> said = Arrays.stream(head.replaceAll("\n(?!(Title|Source|Read|Verified): )", " ")
                        .split("\n"))
                .map(line -> line.split(": ", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        return new ReferenceSource(
                said(file, said, "Title"),
                said(file, said, "Source"),
                said(file, said, "Read"),
                said(file, said, "Verified"));
    }

    private static String said(String file, Map<String, String> said, String word) {
        String value = said.get(word);
        if (value == null) {
            throw new IllegalStateException(file + " does not say \"" + word + ": …\" above its table");
        }
        return value;
    }
}
