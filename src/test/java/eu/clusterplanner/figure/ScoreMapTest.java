package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreMapTest {

    @Test
    void records_with_the_same_scores_stand_side_by_side() throws Exception {
        Figure few = Figures.draw(ScoreMapExamples.map(same(3)));
        Figure many = Figures.draw(ScoreMapExamples.map(same(30)));

        assertThat(Svg.of(many).texts()).contains("K1", "K2", "K30");
        assertThat(many.height()).isGreaterThan(few.height());
    }

    @Test
    void what_does_not_fit_into_a_cell_is_counted() throws Exception {
        List<String> texts =
                Svg.of(Figures.draw(ScoreMapExamples.map(same(55)))).texts();

        assertThat(texts).contains("K40", "+15").doesNotContain("K41");
    }

    @Test
    void corners_and_axes_are_named() throws Exception {
        assertThat(Svg.of(Figures.draw(ScoreMapExamples.map(same(1)))).texts())
                .contains("Quick wins", "Big bets", "Fill-ins", "Park", "Effort", "Impact", "1", "5");
    }

    @Test
    void scores_of_another_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreMap.Point("K", 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreMap.Point("K", 3, 6));
    }

    private static List<ScoreMap.Point> same(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ScoreMap.Point("K" + i, 2, 4))
                .toList();
    }
}
