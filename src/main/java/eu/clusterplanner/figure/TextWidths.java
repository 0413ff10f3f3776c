package eu.clusterplanner.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Measures text from a bundled table of DejaVu Sans advance widths, so that a figure is the same on every machine,
 * with or without fonts. The face is wide: what fits in it fits in the usual fallbacks too.
 */
final class TextWidths {

    private static final String ELLIPSIS = "…";
    private static final int TABLE_END = 0x2200;
    private static final short UNKNOWN = 650;
    private static final short[] REGULAR = new short[TABLE_END];
    private static final short[] BOLD = new short[TABLE_END];

    static {
        load();
    }

    private TextWidths() {}

    private static void load() {
        try (var in = Objects.requireNonNull(TextWidths.class.getResourceAsStream("text-widths.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(TextWidths::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        String[] words = line.split(" ", -1);
        short[] table = words[0].equals("bold") ? BOLD : REGULAR;
        int first = Integer.parseInt(words[1], 16);
        for (int i = 2; i < words.length; i++) {
            table[first + i - 2] = Short.parseShort(words[i]);
        }
    }

    /** Width in pixels. */
    static double of(String text, Font font) {
        short[] table = font.bold() ? BOLD : REGULAR;
        long sum = text.codePoints().mapToLong(c -> thousandths(c, table)).sum();
        return sum * font.size() / 1000;
    }

    private static int thousandths(int codePoint, short[] table) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (codePoint < TABLE_END) {
            return table[codePoint] > 0 ? table[codePoint] : UNKNOWN;
        }
        return Character.isIdeographic(codePoint) || codePoint > 0xFFFF ? 1000 : UNKNOWN + 190;
    }

    /** The text, or as many whole characters as fit with an ellipsis after them; never wider than {@code max}. */
    static String cut(String text, double max, Font font) {
        if (of(text, font) <= max) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        double room = max - of(ELLIPSIS, font);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (of(text.substring(0, next), font) > room) {
                break;
            }
            end = next;
        }
        return room < 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Breaks text at spaces and after hyphens into at most {@code lines} lines; the last one is cut if need be. */
    static List<String> wrap(String text, double max, int lines, Font font) {
        List<String> result = new ArrayList<>();
        String rest = text.strip();
        while (result.size() < lines - 1 && of(rest, font) > max) {
            int at = lastBreak(rest, max, font);
            if (at <= 0) {
                break;
            }
            result.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        result.add(cut(rest, max, font));
        return result;
    }

    private static int lastBreak(String text, double max, Font font) {
        int best = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean breakable = text.charAt(i) == ' ' || "-/".indexOf(text.charAt(i - 1)) >= 0;
            if (breakable && of(text.substring(0, i), font) <= max) {
                best = i;
            }
        }
        return best;
    }
}
