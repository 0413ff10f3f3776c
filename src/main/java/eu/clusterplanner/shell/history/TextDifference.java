package eu.clusterplanner.shell.history;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is different in two texts, by words: the words at the beginning and at the end that are the same are left out,
 * as far as they are many.
 *
 * @param old the words that were there, with some of those around; long ones with a gap
 * @param now the words that are there
 */
record TextDifference(String old, String now) {

    /** So many of the same words are shown around what is different. */
    private static final int AROUND = 3;

    /** Texts with fewer characters are shown as they are. */
    private static final int SHORT = 60;

    private static final int LONGEST = 400;
    private static final String GAP = "…";
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    static TextDifference of(String old, String now) {
        if (Math.max(old.length(), now.length()) <= SHORT || old.isEmpty() || now.isEmpty()) {
            return new TextDifference(shortened(old), shortened(now));
        }
        List<String> before = words(old);
        List<String> after = words(now);
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < most - same
                && before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        int from = Math.max(0, same - AROUND);
        int left = Math.max(0, sameAtEnd - AROUND);
        return new TextDifference(cut(before, from, left), cut(after, from, left));
    }

    private static List<String> words(String text) {
        return List.of(BREAKS.split(text.strip()));
    }

    private static String cut(List<String> words, int from, int left) {
        String middle = String.join(" ", words.subList(from, words.size() - left));
        return (from > 0 ? GAP + " " : "") + shortened(middle) + (left > 0 ? " " + GAP : "");
    }

    /** Of a very long text the beginning and the end. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int half = LONGEST / 2;
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, half)) + " " + GAP + " "
                + text.substring(text.offsetByCodePoints(0, length - half));
    }
}
