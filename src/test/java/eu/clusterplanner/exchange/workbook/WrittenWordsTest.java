package eu.clusterplanner.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RefusedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single words and lists of them, in the spellings that people use. */
class WrittenWordsTest {

    private final WrittenWords words = new WrittenWords(Texts.english());

    @ParameterizedTest
    @CsvSource({
        "3 months, Duration, P3M",
        "3m, Duration, P3M",
        "P6W, Duration, P6W",
        "1 week, Duration, P1W",
        "10 d, Duration, P10D",
        "2 years, Duration, P24M",
        "4, Duration (months), P4M",
        "4, Weeks, P4W"
    })
    void durations(String text, String heading, String period) {
        assertThat(WrittenPeriods.parse(text, heading).format()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "long", "3 moons", "1.5 months", "-1 day", "", "999999 days", "9999 years"})
    void what_is_no_duration_is_refused(String text) {
        assertThatThrownBy(() -> WrittenPeriods.parse(text, "Duration")).isInstanceOf(RefusedText.class);
    }

    @ParameterizedTest
    @CsvSource({"Germany, DE", "deutschland, DE", "Česko, CZ", "czechia, CZ", "gr, GR", "EL, GR", "UK, GB", "Hellas, "})
    void countries(String text, String code) {
        assertThat(words.country(text).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"x, true", "Yes, true", "✓, true", "no, false", "0, false", "perhaps, "})
    void yes_and_no(String text, Boolean yes) {
        assertThat(words.yesOrNo(text).orElse(null)).isEqualTo(yes);
    }

    @ParameterizedTest
    @CsvSource({"We do it, 2", "EXPERT, 4", "none, 0", "so so, "})
    void levels(String text, Integer level) {
        assertThat(words.level(text).orElse(null)).isEqualTo(level);
    }

    @Test
    void several_things_in_one_cell() {
        assertThat(Entries.of("one; two;; three")).containsExactly("one", "two", "three");
        assertThat(Entries.of("one; still one\ntwo")).containsExactly("one; still one", "two");
        assertThat(Entries.ofNames("Alpha, Beta and Gamma/Delta & Eta")).hasSize(5);
        assertThat(Entries.of(Entries.join(List.of("one; still one")))).containsExactly("one; still one");
    }

    @Test
    void noise_of_arithmetic_is_left_out_and_percent_is_meant_as_shown() {
        assertThat(new TableCell.Figure(new BigDecimal("0.30000000000000004"), false).text())
                .isEqualTo("0.3");
        assertThat(new TableCell.Figure(new BigDecimal("0.07"), true).meant()).isEqualByComparingTo("7");
    }

    @Test
    void columns_have_letters() {
        assertThat(List.of(
                        Table.letters(0), Table.letters(25), Table.letters(26), Table.letters(701), Table.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    void what_xml_cannot_hold_is_read_as_it_was_meant() {
        assertThat(EscapedText.decode("a_x000A_b")).isEqualTo("a\nb");
        assertThat(EscapedText.decode(EscapedText.encode("_x0041_"))).isEqualTo("_x0041_");
    }
}
