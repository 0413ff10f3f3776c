package eu.clusterplanner.shell.find;

import eu.clusterplanner.record.SearchedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a text around the first of somebody's words in it.
 *
 * @param before what stands before the word, as far as there is room
 * @param match the beginning of a word, as it is written
 * @param after what stands behind it
 */
record Excerpt(String before, String match, String after) {

    private static final int BEFORE = 40;
    private static final int AFTER = 110;
    private static final String CUT = "…";

    /** Around the first word that is there; empty where there is none. */
    static Optional<Excerpt> of(String text, SearchedWords words) {
        String line = text.replaceAll("\\s+", " ");
        Folded folded = Folded.of(line);
        return words.words().stream()
                .flatMap(word -> folded.find(word).stream())
                .min((one, other) -> Integer.compare(one.start(), other.start()))
                .map(range -> cut(line, range));
    }

    private static Excerpt cut(String line, Range match) {
        int from = wordAfter(line, Math.max(0, match.start() - BEFORE), match.start());
        int to = Math.min(line.length(), match.end() + AFTER);
        return new Excerpt(
                (from > 0 ? CUT : "") + line.substring(from, match.start()),
                line.substring(match.start(), match.end()),
                line.substring(match.end(), to) + (to < line.length() ? CUT : ""));
    }

    /** The excerpt does not begin in the middle of a word. */
    private static int wordAfter(String line, int at, int limit) {
        if (at == 0) {
            return 0;
        }
        int space = line.indexOf(' ', at);
        return space < 0 || space >= limit ? at : space + 1;
    }

    /** A part of the text as it is written. */
    private record Range(int start, int end) {}

    /** A text without accents that knows where each of its letters came from. */
    private record Folded(String text, List<Integer> origin) {

        static Folded of(String line) {
            StringBuilder text = new StringBuilder();
            List<Integer> origin = new ArrayList<>();
            for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                String letter = SearchedWords.fold(Character.toString(line.codePointAt(at)));
                text.append(letter);
                for (int i = 0; i < letter.length(); i++) {
                    origin.add(at);
                }
            }
            origin.add(line.length());
            return new Folded(text.toString(), origin);
        }

        Optional<Range> find(String word) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at))) {
                    return Optional.of(new Range(origin.get(at), origin.get(at + word.length())));
                }
            }
            return Optional.empty();
        }
    }
}
