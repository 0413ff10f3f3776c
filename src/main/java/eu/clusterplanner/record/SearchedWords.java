package eu.clusterplanner.record;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a person looks for: each of the words is to begin a word of what is found, whatever their order, capitals and
 * accents.
 *
 * @param words folded, at most {@value #MOST}; empty where nothing was typed that could be found
 * @param whole all that was typed, folded, as a key is typed: {@code a12}, {@code 1.4}
 */
public record SearchedWords(List<String> words, String whole) {

    private static final int MOST = 10;
    private static final int LONGEST = 200;

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> PLAIN_LETTERS = Map.of(
            "ł", "l", "ø", "o", "đ", "d", "ħ", "h", "ŧ", "t", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th");

    /** What no text of the database has: control characters, and the half of a character that a cut leaves. */
    private static final Pattern NOT_STORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Latin, Greek and Cyrillic letters with accents, by what they are without. */
    private static final Map<String, String> VARIANTS = IntStream.concat(
                    IntStream.range(0x41, 0x530), IntStream.range(0x1e00, 0x2000))
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .collect(Collectors.groupingBy(SearchedWords::fold, HashMap::new, Collectors.joining()));

    public SearchedWords {
        words = List.copyOf(words);
    }

    /** Reads what was typed. */
    public static SearchedWords of(String typed) {
        String begun = typed.substring(0, Math.min(typed.length(), LONGEST));
        String whole = fold(NOT_STORABLE.matcher(begun).replaceAll(" ").strip());
        List<String> words = Stream.of(BETWEEN_WORDS.split(whole))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        return new SearchedWords(words, whole);
    }

    /** Without capitals and accents: {@code Łódź} and {@code lodz} are the same. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Whether each of the words begins a word of one of these texts. */
    public boolean matches(String... texts) {
        List<String> there = Stream.of(texts)
                .flatMap(text -> Stream.of(BETWEEN_WORDS.split(fold(text))))
                .toList();
        return !words.isEmpty()
                && words.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** Whether all words are so short that they begin a word of nearly everything. */
    public boolean vague() {
        return words.stream().allMatch(word -> word.length() < 2);
    }

    /**
     * For each word a regular expression of PostgreSQL that finds it at the beginning of a word, with whatever accents:
     * to fold the texts instead takes several times as long.
     */
    public List<String> expressions() {
        return words.stream().map(SearchedWords::expression).toList();
    }

    private static String expression(String word) {
        StringBuilder expression = new StringBuilder("(?:^|[^[:alnum:]])");
        List<String> letters = word.codePoints().mapToObj(Character::toString).toList();
        for (int at = 0; at < letters.size(); at++) {
            String one = letters.get(at);
            String next = at + 1 < letters.size() ? letters.get(at + 1) : "";
            if (!next.isEmpty() && VARIANTS.containsKey(one + next)) {
                expression.append("(?:").append(letter(one)).append(letter(next));
                expression.append('|').append(letter(one + next)).append(')');
                at++;
            } else {
                expression.append(letter(one));
            }
        }
        return expression.toString();
    }

    /** One letter with the accents that may follow it as characters of their own. */
    private static String letter(String plain) {
        return "[" + VARIANTS.getOrDefault(plain, plain) + "][\\u0300-\\u036f]*";
    }
}
