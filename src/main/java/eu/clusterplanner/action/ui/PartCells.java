package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionParts.Parts;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Cells in which people write parts of an action as one list. What a cell shows means, typed again, the same parts. */
abstract class PartCells {

    /** Which parts. */
    abstract Parts parts();

    /** The parts as they are, by property. */
    abstract List<Map<String, Object>> of(ActionRow row);

    /** Parts in words. */
    abstract String text(List<Map<String, Object>> parts);

    /** The parts that somebody means; throws {@link RefusedText} for what cannot be understood. */
    abstract List<Map<String, Object>> read(ActionRow row, String typed);

    /** Reads each part of a list; separator: a character that separates parts, line breaks do so too. */
    static List<Map<String, Object>> readEach(
            String typed, String separator, Function<String, Map<String, Object>> read) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (String part : split(typed, separator + "\n")) {
            if (!part.isBlank()) {
                parts.add(read.apply(part.strip()));
            }
        }
        return parts;
    }

    /** Where none of these characters stands inside quotes. */
    private static List<String> split(String typed, String separators) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            // quotes inside a name are no quotes
            if (c == '"' && (quoted || part.toString().isBlank())) {
                quoted = !quoted;
            }
            if (!quoted && separators.indexOf(c) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    static RefusedText unknown(String text) {
        return new RefusedText(Problem.of("unknownKey", "text", text.strip()));
    }
}
