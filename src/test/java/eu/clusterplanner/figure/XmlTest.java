package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.figure.HeatMap.Cell;
import eu.clusterplanner.figure.HeatMap.Heading;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        Xml.escape(text, out);
        return out.toString();
    }

    private static String id(String key) {
        StringBuilder out = new StringBuilder();
        Xml.key(key, out);
        return out.toString();
    }

    @Test
    void markup_becomes_text() {
        assertThat(escaped("<b>\"R&D\"</b>")).isEqualTo("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;");
        assertThat(escaped("a\tb\nc")).isEqualTo("a b c");
        assertThat(escaped("Łódź Ελλάδα 😀")).isEqualTo("Łódź Ελλάδα 😀");
    }

    @Test
    void what_xml_forbids_vanishes() {
        assertThat(escaped("a\u0000b\u0008c\u001Bd\uFFFEe\uFFFF")).isEqualTo("abcde");
        assertThat(escaped("x\uD83Dy\uDE00")).isEqualTo("x\uFFFDy\uFFFD");
    }

    @Test
    void different_keys_never_share_an_id() {
        assertThat(List.of(id("a b"), id("a_b"), id("a_20_b"), id("a.b"), id("ab"), id("é")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
        assertThat(id("0f-9A")).isEqualTo("0f-9A");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261101})
    void any_text_gives_well_formed_xml(long seed) throws Exception {
        Random random = new Random(seed);
        List<Heading> headings = random.ints(8, 0, 1000)
                .mapToObj(i -> new Heading("k\u0000" + i + noise(random), noise(random), noise(random), noise(random)))
                .toList();
        List<Cell> cells = headings.stream()
                .map(h -> new Cell(h.key(), headings.getFirst().key(), 40.0, noise(random), noise(random)))
                .toList();
        Caption caption = new Caption("n", noise(random), noise(random), noise(random));
        HeatMap map = new HeatMap(caption, headings, headings, cells, HeatMapExamples.PAIRS, 700);
        assertThat(Svg.of(Figures.draw(map)).ids()).as("seed %d", seed).doesNotHaveDuplicates();
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(1, 12), 0, 0x10000)
                .mapToObj(c -> random.nextBoolean() ? (char) c : "<>&\"' \n\u0001]".charAt(c % 9))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
