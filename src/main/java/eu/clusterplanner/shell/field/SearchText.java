package eu.clusterplanner.shell.field;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;

/** Texts as people search for them: without accents and capitals, in Latin letters whatever the script. */
final class SearchText {

    private static final Transliterator LATIN =
            Transliterator.getInstance("Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII; Lower");

    private SearchText() {}

    /** Thread-safe. */
    static String of(String text) {
        return LATIN.transliterate(text).strip();
    }

    /** The words of what was typed, in that form. */
    static List<String> words(String typed) {
        return Arrays.stream(of(typed).split("[\\s,;/()]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
