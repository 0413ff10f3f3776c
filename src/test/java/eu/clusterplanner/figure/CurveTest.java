package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void steps_are_round_and_reach_the_largest_amount() {
        assertThat(Curve.steps(610000)).containsExactly(0.0, 200000.0, 400000.0, 600000.0, 800000.0);
        assertThat(Curve.steps(10)).containsExactly(0.0, 2.5, 5.0, 7.5, 10.0);
        assertThat(Curve.steps(0)).startsWith(0.0).hasSizeGreaterThan(1);
        for (double largest : new double[] {1, 3, 99, 12345, 5e11}) {
            assertThat(Curve.steps(largest)).hasSizeBetween(3, 6);
            assertThat(Curve.steps(largest).getLast()).isGreaterThanOrEqualTo(largest);
        }
    }

    @Test
    void the_line_ends_at_the_right_and_levels_are_named_in_the_legend() throws Exception {
        Svg svg = Svg.of(Figures.draw(MoneyExamples.curve()));

        assertThat(svg.ids()).contains("costs-line", "costs-level.secured", "costs-level.all", "costs-today");
        assertThat(svg.texts()).contains("Costs", "Secured <&>", "All", "Today", "2026", "2027", "600000");
    }

    @Test
    void no_values_no_curve() {
        Caption caption = new Caption("c", "t", "d", "e");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Curve(caption, List.of(), "l", List.of(), List.of(), List.of(), null, 640));
    }

    @Test
    void bars_of_an_earlier_plan_lie_below_and_stand_in_the_legend() throws Exception {
        Svg svg = Svg.of(Figures.draw(MoneyExamples.moved()));

        assertThat(svg.ids()).contains("moved-before.a").doesNotContain("moved-before.b");
        assertThat(svg.texts()).contains("Kick-off plan");
        assertThat(Svg.of(Figures.draw(GanttExamples.fourYears())).texts()).doesNotContain("Kick-off plan");
    }
}
