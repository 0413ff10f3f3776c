package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthsTest {

    @Test
    void widths_are_those_of_the_font() {
        Font ten = new Font(10, false);
        assertThat(TextWidths.of("MMMM", ten)).isCloseTo(4 * 8.63, within(0.05));
        assertThat(TextWidths.of("iiii", ten)).isCloseTo(4 * 2.78, within(0.05));
        assertThat(TextWidths.of("MMMM", new Font(10, true))).isGreaterThan(TextWidths.of("MMMM", ten));
        assertThat(TextWidths.of("e\u0301", ten)).isEqualTo(TextWidths.of("e", ten));
    }

    @Test
    void long_text_ends_in_an_ellipsis_and_whole_characters() {
        assertThat(TextWidths.cut("Short", 100, Font.TEXT)).isEqualTo("Short");
        assertThat(TextWidths.cut("Internationalisation", 80, Font.TEXT))
                .startsWith("Internat")
                .endsWith("…");
        assertThat(TextWidths.cut("😀😀😀😀", 30, Font.TEXT)).isEqualTo("😀…");
        assertThat(TextWidths.cut("anything", 2, Font.TEXT)).isEmpty();
    }

    @Test
    void wrapping_breaks_at_spaces() {
        assertThat(TextWidths.wrap("Raw and bio-based polymers", 90, 2, Font.TEXT))
                .containsExactly("Raw and bio-", "based polymers");
        assertThat(TextWidths.wrap("one two three four five six", 50, 2, Font.TEXT)
                        .getLast())
                .endsWith("…");
        assertThat(TextWidths.wrap("", 50, 2, Font.TEXT)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothing_is_wider_than_its_room(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(60), 0x20, 0x450)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            double room = random.nextDouble() * 300;
            Font font = new Font(8 + random.nextInt(8), random.nextBoolean());
            assertThat(TextWidths.of(TextWidths.cut(text, room, font), font))
                    .as("seed %d, text %s", seed, text)
                    .isLessThanOrEqualTo(room);
            assertThat(TextWidths.wrap(text, room, 3, font))
                    .as("seed %d", seed)
                    .hasSizeBetween(1, 3)
                    .allSatisfy(line -> assertThat(TextWidths.of(line, font)).isLessThanOrEqualTo(room));
        }
    }
}
