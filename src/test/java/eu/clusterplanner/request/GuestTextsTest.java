package eu.clusterplanner.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What guests read is there in each of their languages, with the same arguments as in English. */
class GuestTextsTest {

    /** Beginnings of the keys of all that stands on the pages and in the mails of guests alone. */
    private static final Set<String> OF_GUESTS = Set.of(
            "answer.",
            "mail.rating-correction",
            "mail.request",
            "mail.review",
            "record.action.",
            "request.part.",
            "review.majority.",
            "review.page.",
            "review.reason.",
            "review.refused.",
            "review.result.",
            "review.state.",
            "review.tally.",
            "review.vote.");

    /** Keys whose neighbours are not for guests. */
    private static final Set<String> SINGLE = Set.of(
            "problem.notTyped",
            "record.action",
            "record.contribution",
            "record.funding",
            "record.predecessor",
            "review.removed");

    static Stream<Locale> languages() {
        return GuestLanguages.ALL.stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_has_every_text_of_guests_and_of_their_fields(Locale language) throws IOException {
        Properties english = texts("");
        Properties texts = texts("_" + language.getLanguage());

        Set<String> needed = english.stringPropertyNames().stream()
                .filter(key -> OF_GUESTS.stream().anyMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of("name", "city", "website", "members.total", "profile", "capacity")
                .map(property -> "record.partner." + property)
                .forEach(needed::add);
        needed.addAll(SINGLE);
        assertThat(texts.stringPropertyNames()).containsAll(needed);
        assertThat(english.stringPropertyNames()).containsAll(texts.stringPropertyNames());
        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(texts, key, language))
                        .as(key)
                        .isEqualTo(arguments(english, key, Locale.ENGLISH)));
    }

    @Test
    void all_languages_have_the_same_texts() throws IOException {
        Set<String> french = texts("_fr").stringPropertyNames();
        for (Locale language : languages().toList()) {
            assertThat(texts("_" + language.getLanguage()).stringPropertyNames())
                    .as(language.toString())
                    .isEqualTo(french);
        }
    }

    private static Set<String> arguments(Properties texts, String key, Locale language) {
        return new TreeSet<>(new MessageFormat(texts.getProperty(key), language).getArgumentNames());
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = Objects.requireNonNull(GuestTextsTest.class.getResourceAsStream(
                        "/vaadin-i18n/translations" + suffix + ".properties"));
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
