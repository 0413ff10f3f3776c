package eu.clusterplanner.exchange.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody may have meant: the one with the fewest letters wrong, missing, too many or swapped. */
final class NearWords {

    /** Longer words are texts, and nobody mistypes a text. */
    private static final int LONGEST = 80;

    /** One letter in so many may be wrong. */
    private static final int LETTERS_PER_MISTAKE = 4;

    private record Near(String word, int mistakes) {}

    private NearWords() {}

    /** Empty where no word is near enough; capitals, accents and spaces count for nothing. */
    static Optional<String> nearest(String written, Collection<String> words) {
        String sought = Spelling.of(written);
        if (sought.isEmpty() || sought.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, sought.length() / LETTERS_PER_MISTAKE);
        return words.stream()
                .filter(word -> Math.abs(Spelling.of(word).length() - sought.length()) <= most)
                .map(word -> new Near(word, mistakes(sought, Spelling.of(word))))
                .filter(near -> near.mistakes() <= most && near.mistakes() < sought.length())
                .min(Comparator.comparingInt(Near::mistakes))
                .map(Near::word);
    }

    /** The distance of Damerau and Levenshtein in its restricted form (optimal string alignment). */
    static int mistakes(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : least(least, one, other, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int least(int[][] least, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
