package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cells name and no sheet has: axes, work packages, indicators, markets, calls. Each is made once, with the key that
 * stands before its name ({@code WP1: Communication}) or a new one.
 */
final class BesideRecords {

    private static final Pattern KEYED =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,31}?)\\s*(?::|\\s[–-])\\s+(.+)", Pattern.DOTALL);
    private static final Pattern SHORT =
            Pattern.compile("([A-Z]{1,4}[0-9]{1,3}(?:\\.[0-9]{1,3})*)\\s+(.+)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    /** As long as a title may be. */
    private static final int MOST = 250;

    /** With a key before it, and each character of two units. */
    private static final int MOST_KEYED = 2 * MOST + 40;

    private final Function<String, RecordKind> kinds;
    private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    BesideRecords(Function<String, RecordKind> kinds) {
        this.kinds = kinds;
    }

    /** Titles by key, in the order in which they were named. */
    Map<String, String> made(String kind) {
        return titles.getOrDefault(kind, Map.of());
    }

    /** The key of what the text names; throws {@link RefusedText} where it is too long for a title. */
    String key(String kind, String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > MOST_KEYED) {
            throw tooLong(line);
        }
        Matcher keyed = KEYED.matcher(line);
        Matcher shorter = SHORT.matcher(line);
        if (keyed.matches() && isKey(keyed.group(1))) {
            return named(kind, keyed.group(1), keyed.group(2));
        }
        if (shorter.matches()) {
            return named(kind, shorter.group(1), shorter.group(2));
        }
        return KEY.matcher(line).matches() && isKey(line) ? named(kind, line, line) : titled(kind, line);
    }

    /** A word before a colon is a key where it has a digit or is all in capitals. */
    private static boolean isKey(String word) {
        return word.chars().anyMatch(Character::isDigit) || word.chars().noneMatch(Character::isLowerCase);
    }

    private String named(String kind, String key, String title) {
        if (title.codePointCount(0, title.length()) > MOST) {
            throw tooLong(title);
        }
        Map<String, String> known = titles.computeIfAbsent(kind, name -> new LinkedHashMap<>());
        String before = known.get(key);
        if (before == null || before.equals(key)) {
            known.put(key, title);
            byTitle(kind).putIfAbsent(Spelling.of(title), key);
        }
        return key;
    }

    private static RefusedText tooLong(String text) {
        return new RefusedText(
                Problem.of("tooLong", Map.of("most", MOST, "length", text.codePointCount(0, text.length()))));
    }

    private String titled(String kind, String title) {
        String known = byTitle(kind).get(Spelling.of(title));
        if (known != null) {
            return known;
        }
        Map<String, String> made = titles.computeIfAbsent(kind, name -> new LinkedHashMap<>());
        int number = made.size() + 1;
        String prefix = kinds.apply(kind).keyPrefix();
        while (made.containsKey(prefix + number)) {
            number++;
        }
        return named(kind, prefix + number, title);
    }

    private Map<String, String> byTitle(String kind) {
        return keys.computeIfAbsent(kind, name -> new HashMap<>());
    }
}
