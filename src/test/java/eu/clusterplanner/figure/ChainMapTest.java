package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterplanner.figure.ChainMap.Feed;
import eu.clusterplanner.figure.ChainMapLayout.Placed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ChainMapTest {

    @Test
    void a_stage_says_its_state_in_colour_shape_and_word() throws Exception {
        Svg svg = Svg.of(Figures.draw(ChainMapExamples.packaging()));
        Element recycling = svg.byId("chain-stage.s9");
        assertThat(recycling.getAttribute("class")).isEqualTo("stage state-bottleneck");
        assertThat(recycling.getTextContent())
                .contains("Collection and", "recycling", "Bottleneck", "33%", "Nobody leads", "Support: PWIN, PACK");
        assertThat(svg.byId("chain-stage.s1").getTextContent()).contains("Covered", "100%", "PWIN");
    }

    @Test
    void without_feeds_each_core_stage_feeds_the_next() throws Exception {
        Svg svg = Svg.of(Figures.draw(ChainMapExamples.packaging()));
        assertThat(svg.withClass("feed")).hasSize(8);
        assertThat(svg.ids()).contains("chain-feed.s5.s6", "chain-feed.s8.s9");
    }

    @Test
    void feeds_may_go_back_branch_and_join_support_stages() throws Exception {
        Svg svg = Svg.of(Figures.draw(ChainMapExamples.circular()));
        assertThat(svg.ids()).contains("loop-feed.s9.s1", "loop-feed.s2.s4", "loop-feed.t1.s7");
        assertThat(svg.texts()).contains("Support", "Not answered yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 420, 640, 960, 1400})
    void arrows_cross_no_box_and_nothing_leaves_the_picture(int width) throws Exception {
        ChainMap example = ChainMapExamples.circular();
        ChainMap map = new ChainMap(example.caption(), example.stages(), example.feeds(), example.words(), width);
        Figure figure = Figures.draw(map);
        assertThat(figure.width()).isLessThanOrEqualTo(width);
        List<Placed> places = new ChainMapLayout(map).places();
        for (Element arrow : Svg.of(figure).withClass("feed")) {
            double[] numbers = Arrays.stream(
                            arrow.getAttribute("d").substring(1).split("[MLQ ]", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            for (int i = 2; i < numbers.length; i += 2) {
                for (double share = 0; share <= 1; share += 0.05) {
                    double x = numbers[i - 2] + share * (numbers[i] - numbers[i - 2]);
                    double y = numbers[i - 1] + share * (numbers[i + 1] - numbers[i - 1]);
                    assertThat(x).isBetween(0.0, (double) figure.width());
                    assertThat(y).isBetween(0.0, (double) figure.height());
                    assertThat(places.stream().filter(p -> inside(p.box(), x, y)))
                            .as(arrow.getAttribute("id"))
                            .isEmpty();
                }
            }
        }
    }

    private static boolean inside(Box box, double x, double y) {
        return x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
    }

    @Test
    void arrows_to_stages_not_shown_are_ignored() throws Exception {
        ChainMap example = ChainMapExamples.packaging();
        List<Feed> feeds = List.of(new Feed("s1", "gone"), new Feed("s1", "s1"), new Feed("s1", "s2"));
        ChainMap map = new ChainMap(example.caption(), example.stages(), feeds, example.words(), 960);
        assertThat(Svg.of(Figures.draw(map)).withClass("feed")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BOTTLENECK", "WATCH", "COVERED", "UNKNOWN"})
    void words_of_states_are_readable_on_paper(String state) {
        assertThat(Palette.contrast(StageState.valueOf(state).colour(), Palette.PAPER))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void wrong_input_is_refused() {
        ChainMap example = ChainMapExamples.packaging();
        var twice = List.of(example.stages().getFirst(), example.stages().getFirst());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainMap(example.caption(), twice, List.of(), example.words(), 960));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainMap(example.caption(), List.of(), List.of(), example.words(), 100));
    }
}
