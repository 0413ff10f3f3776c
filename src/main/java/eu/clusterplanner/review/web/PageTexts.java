package eu.clusterplanner.review.web;

import eu.clusterplanner.shared.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the light page, which its script fills in: the names of arguments stay in braces. */
final class PageTexts {

    private static final int LETTERS_OF_A_LANGUAGE = 2;

    /** All arguments that the script knows. */
    private static final Map<String, String> ARGUMENTS = Stream.of(
                    "answered",
                    "before",
                    "count",
                    "line",
                    "name",
                    "number",
                    "partner",
                    "reason",
                    "text",
                    "time",
                    "title",
                    "total",
                    "vote")
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> "{" + name + "}"));

    private PageTexts() {}

    /** In the language that a browser asks for, where there is one. */
    static Texts wanted(Locale browser) {
        String language = browser.getLanguage();
        return Texts.in(language.length() == LETTERS_OF_A_LANGUAGE ? Locale.of(language) : Locale.ENGLISH);
    }

    /** By their keys. */
    static Map<String, String> of(Texts texts) {
        return Stream.of("review.page.", "review.vote.", "review.result.")
                .flatMap(beginning -> texts.keys(beginning).stream())
                .collect(Collectors.toMap(
                        key -> key, key -> texts.get(key, ARGUMENTS), (one, other) -> one, TreeMap::new));
    }
}
