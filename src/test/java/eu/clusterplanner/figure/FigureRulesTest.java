package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for every figure, so that the screen, Word and PDF can all show it. */
class FigureRulesTest {

    private static final List<String> NOT_FOR_BATIK_OR_WORD =
            List.of("<style", " style=", "var(", "oklch", "rgba", " href", "marker", "url(", "<script", "<image");

    static Stream<Map.Entry<String, Figure>> figures() {
        return Examples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_root_names_itself_for_screen_readers(Map.Entry<String, Figure> example) throws Exception {
        Svg svg = Svg.of(example.getValue());
        Element root = svg.document().getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        String[] labels = root.getAttribute("aria-labelledby").split(" ", -1);
        assertThat(svg.byId(labels[0]).getTagName()).isEqualTo("title");
        assertThat(svg.byId(labels[0]).getTextContent())
                .isEqualTo(example.getValue().title());
        assertThat(svg.byId(labels[1]).getTagName()).isEqualTo("desc");
        assertThat(svg.byId(labels[1]).getTextContent())
                .isEqualTo(example.getValue().description());
        assertThat(root.getAttribute("viewBox"))
                .isEqualTo("0 0 " + example.getValue().width() + " "
                        + example.getValue().height());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void ids_are_unique_and_begin_with_the_prefix(Map.Entry<String, Figure> example) throws Exception {
        Svg svg = Svg.of(example.getValue());
        String prefix = svg.document().getDocumentElement().getAttribute("id");
        assertThat(svg.ids())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).startsWith(prefix).matches("[A-Za-z][A-Za-z0-9._-]*"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothing_is_used_that_batik_or_word_cannot_draw(Map.Entry<String, Figure> example) {
        assertThat(example.getValue().svg()).doesNotContain(NOT_FOR_BATIK_OR_WORD.toArray(String[]::new));
        assertThat(example.getValue().svg()).doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_same_input_gives_the_same_text(Map.Entry<String, Figure> example) {
        assertThat(Examples.all().get(example.getKey())).isEqualTo(example.getValue());
    }

    @Test
    void an_empty_figure_says_so_in_words() throws Exception {
        assertThat(String.join(" ", Svg.of(Figures.draw(Examples.emptyMap())).texts()))
                .isEqualTo("No partners yet. Add partners first.");
        assertThat(String.join(" ", Svg.of(Figures.draw(Examples.emptyChain())).texts()))
                .isEqualTo("No stages yet. Choose a value chain to begin with.");
        assertThat(String.join(" ", Svg.of(Figures.draw(Examples.emptyGantt())).texts()))
                .isEqualTo("No shared actions with dates yet. Add one in the step Shared actions.");
    }

    @Test
    void a_prefix_that_cannot_begin_an_id_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Caption("1st", "t", "d", "e"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caption("a b", "t", "d", "e"));
    }
}
