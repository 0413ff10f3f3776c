package eu.clusterplanner.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with separators, whatever program wrote it, and words that were nearly written. */
class WrittenTextTest {

    private static final String ALPHABET = "ab é€;,\t\"'=+-@\n.0";

    @Test
    void letters_are_those_of_the_mark_or_utf8_or_guessed() {
        String text = "Clé;Größe\r\n";
        assertThat(WrittenText.of(WrittenText.marked(text))).contains(new WrittenText(text, false));
        assertThat(WrittenText.of(text.getBytes(UTF_8))).contains(new WrittenText(text, false));
        assertThat(WrittenText.of(("\uFEFF" + text).getBytes(UTF_16LE))).contains(new WrittenText(text, false));
        assertThat(WrittenText.of(("\uFEFF" + text).getBytes(UTF_16BE))).contains(new WrittenText(text, false));
        assertThat(WrittenText.of(text.getBytes(Charset.forName("windows-1252"))))
                .contains(new WrittenText(text, true));
        assertThat(WrittenText.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(WrittenText.of("%PDF-1.7".getBytes(UTF_8))).isEmpty();
        assertThat(WrittenText.of(new byte[0])).isEmpty();
    }

    /** What begins like a formula has an apostrophe in the file and none here. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void what_is_written_is_read(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                StringBuilder cell = new StringBuilder("a");
                int length = random.nextInt(6);
                for (int letter = 0; letter < length; letter++) {
                    cell.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                }
                row.add(random.nextBoolean() ? cell.substring(1) + "b" : cell.toString());
            }
            String written = CsvTable.write(List.of(List.of("Key", "Title", "Place"), row));

            Table table = CsvTable.read(written, "Actions");

            assertThat(written.lines().skip(1).findFirst().orElse("")).doesNotStartWith("=");
            assertThat(table.rows().get(1).cells().values())
                    .extracting(TableCell::text)
                    .containsExactlyElementsOf(row);
        }
    }

    @Test
    void the_separator_is_that_of_the_first_line() {
        for (String text : List.of("sep=,\r\nKey,\"a;b\"\r\n1,2", "Key;\"a,b\"\n1;2", "Key\ta\n1\t2")) {
            Table table = CsvTable.read(text, "Actions");
            assertThat(table.rows()).hasSize(2);
            assertThat(table.rows().get(1).text(1)).isEqualTo("2");
        }
        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> CsvTable.read("Key;\"a\n1;2", "Actions"))
                .matches(refused -> refused.refusal() == Refusal.BROKEN_TEXT);
    }

    @Test
    void the_nearest_word_is_offered_where_it_is_near() {
        List<String> words = List.of("Agreed", "Running", "PACK", "NP", "WP1: Communication");
        assertThat(NearWords.nearest("agred", words)).contains("Agreed");
        assertThat(NearWords.nearest("Runing", words)).contains("Running");
        assertThat(NearWords.nearest("PAKC", words)).contains("PACK");
        assertThat(NearWords.nearest("WP1 Comunication", words)).contains("WP1: Communication");
        assertThat(NearWords.nearest("Finished", words)).isEmpty();
        assertThat(NearWords.nearest("X", words)).isEmpty();
        assertThat(NearWords.mistakes("ab", "ba")).isEqualTo(1);
        assertThat(NearWords.mistakes("", "abc")).isEqualTo(3);
    }

    @Test
    void points_between_digits_count_in_keys() {
        assertThat(Spelling.ofKey("1.11")).isNotEqualTo(Spelling.ofKey("11.1"));
        assertThat(Spelling.ofKey("wp 1-2")).isEqualTo(Spelling.ofKey("WP1.2"));
    }
}
