package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several things in one cell: one a line, or with semicolons between them; names of a few words also with commas. */
final class Entries {

    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Pattern SEMICOLONS = Pattern.compile(";");
    private static final Pattern COMMAS = Pattern.compile("[,/&]|\\s+and\\s+", Pattern.CASE_INSENSITIVE);

    private Entries() {}

    /** Lines, or what stands between semicolons where the cell has one line only. */
    static List<String> of(String text) {
        return split(text, LINES.matcher(text).find() ? LINES : SEMICOLONS);
    }

    /** Likewise; a line without semicolons also at commas, strokes and “and”. */
    static List<String> ofNames(String text) {
        return of(text).stream().flatMap(line -> split(line, COMMAS).stream()).toList();
    }

    /** So that {@link #of} gives back the same entries, none of which has a line break. */
    static String join(List<String> entries) {
        String joined = String.join("\n", entries);
        return entries.size() == 1 && joined.contains(";") ? joined + "\n" : joined;
    }

    private static List<String> split(String text, Pattern at) {
        return at.splitAsStream(text)
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
