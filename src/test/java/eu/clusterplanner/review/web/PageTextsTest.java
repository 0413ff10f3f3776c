package eu.clusterplanner.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The script names its texts by the end of their keys, which no compiler checks. */
class PageTextsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/review");
    private static final Path SERVER = Path.of("src/main/java/eu/clusterplanner/review/web");
    private static final Pattern SAID = Pattern.compile("\\bsay\\('([a-z.-]+)'");

    /** Their ends are names of values. */
    private static final Pattern BY_VALUE = Pattern.compile("(rule|status|settled)\\..+");

    @Test
    void what_the_script_says_has_a_text_and_each_text_is_said() {
        Set<String> texts = Texts.english().keys("review.page.").stream()
                .map(key -> key.substring("review.page.".length()))
                .collect(Collectors.toSet());
        String scripts = all(SCRIPTS);
        String server = all(SERVER);

        assertThat(SAID.matcher(scripts).results().map(result -> result.group(1)))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(texts).contains(said));
        assertThat(texts)
                .filteredOn(text -> !BY_VALUE.matcher(text).matches())
                .allSatisfy(text -> assertThat(
                                scripts.contains("'" + text + "'") || server.contains("review.page." + text + "\""))
                        .as(text)
                        .isTrue());
    }

    @Test
    void arguments_stay_for_the_script_and_languages_that_nobody_wrote_are_english() {
        assertThat(PageTexts.of(Texts.english()).get("review.page.progress"))
                .isEqualTo("{answered} of {total} answered");
        assertThat(PageTexts.wanted(Locale.of("xx")).written()).isEqualTo(Locale.ENGLISH);
        assertThat(PageTexts.wanted(Locale.FRANCE).written()).isEqualTo(Locale.FRENCH);
    }

    private static String all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(PageTextsTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
