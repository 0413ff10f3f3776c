package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadMapTest {

    @Test
    void each_thread_is_a_row_of_boxes_with_arrows_between_those_that_hold_something() throws Exception {
        Figure figure = Figures.draw(ThreadMapExamples.broken());

        assertThat(figure.svg().split("class=\"box\"", -1)).hasSize(1 + 5);
        assertThat(figure.svg().split("class=\"broken\"", -1)).hasSize(1 + 1);
        assertThat(figure.svg().split("class=\"arrow\"", -1)).hasSize(1 + 3);
        assertThat(String.join(" ", Svg.of(figure).texts())).contains("Nothing yet", "O7 Meet investors");
    }

    @Test
    void without_threads_it_says_so() throws Exception {
        ThreadMap none = new ThreadMap(
                new Caption("none", "Threads", "What leads to what.", "No objective yet."),
                List.of("Finding", "Objective"),
                List.of(),
                "",
                640);

        assertThat(String.join(" ", Svg.of(Figures.draw(none)).texts())).isEqualTo("No objective yet.");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreadMap(
                        new Caption("t", "t", "t", "t"),
                        List.of("Finding", "Objective"),
                        List.of(new ThreadMap.Row(List.of(List.of()))),
                        "",
                        640));
    }
}
