package eu.clusterplanner.exchange.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what people write differently: capitals, accents, spaces, hyphens and points. */
final class Spelling {

    private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[._-]+(?=[0-9])");

    private Spelling() {}

    /** Only small letters and digits; empty where there are none. */
    static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return BESIDE_LETTERS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Of a key: a point between digits counts, 1.11 is not 11.1. */
    static String ofKey(String text) {
        // a letter that nobody writes
        return of(BETWEEN_DIGITS.matcher(text).replaceAll("\uA4F8"));
    }
}
