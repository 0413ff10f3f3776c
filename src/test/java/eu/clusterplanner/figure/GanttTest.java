package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Item;
import eu.clusterplanner.figure.Gantt.Link;
import eu.clusterplanner.figure.Gantt.Row;
import eu.clusterplanner.figure.Gantt.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GanttTest {

    @Test
    void bars_diamonds_links_and_today_have_their_ids() throws Exception {
        Svg svg = Svg.of(Figures.draw(GanttExamples.fourYears()));
        assertThat(svg.ids())
                .contains("road-bar.a8", "road-milestone.m8", "road-link.l6-7", "road-row.a0", "road-today");
        assertThat(parent(svg.byId("road-bar.a8")).getAttribute("class")).isEqualTo("bars critical");
        assertThat(parent(svg.byId("road-bar.a0")).getAttribute("class")).isEqualTo("bars");
        assertThat(parent(svg.byId("road-link.l6-7")).getAttribute("class")).isEqualTo("links critical");
        assertThat(svg.ids()).as("without dates no bar").doesNotContain("road-bar.a22");
        assertThat(svg.texts()).contains("No date yet", "2026", "WP3 Internationalisation", "31.1.2027");
    }

    private static Element parent(Element element) {
        return (Element) element.getParentNode();
    }

    @Test
    void a_bar_lies_where_its_dates_say() throws Exception {
        Gantt gantt = GanttExamples.fourYears();
        GanttLayout layout = new GanttLayout(gantt);
        Element bar = Svg.of(Figures.draw(gantt)).byId("road-bar.a8");
        assertThat(bar.getAttribute("x")).isEqualTo(PathData.number(layout.x(9)));
        assertThat(bar.getAttribute("width")).isEqualTo(PathData.number(layout.x(13) - layout.x(9)));
    }

    @Test
    void on_paper_titles_take_further_lines_and_are_not_cut() throws Exception {
        Gantt gantt = GanttExamples.onPaper();
        Svg svg = Svg.of(Figures.draw(gantt));
        GanttLayout layout = new GanttLayout(gantt);

        String words = String.join(" ", svg.texts());
        assertThat(words).doesNotContain("…").contains("Update of the strategy after the mid-term review by all six");
        for (int row = 1; row < gantt.rows().size(); row++) {
            assertThat(layout.top(row)).isGreaterThanOrEqualTo(layout.top(row - 1) + layout.height(row - 1));
        }
        Element bar = svg.byId("paper-bar.a11");
        assertThat(layout.height(gantt.rows().indexOf(row(gantt, "a11")))).isGreaterThan(GanttLayout.ROW);
        assertThat(Double.parseDouble(bar.getAttribute("y")) + GanttLayout.BAR / 2)
                .isEqualTo(layout.middle(gantt.rows().indexOf(row(gantt, "a11"))));
    }

    private static Row row(Gantt gantt, String key) {
        return gantt.rows().stream()
                .filter(row -> row.item().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_works_with_project_months_only() throws Exception {
        assertThat(Svg.of(Figures.draw(GanttExamples.monthNumbers())).texts())
                .contains("Year 1", "Year 4", "M1–3", "M46–48")
                .doesNotContain("2026");
    }

    @Test
    void the_legend_shows_only_signs_that_occur() throws Exception {
        Row plain = new Bar(new Item("a", "", "Plain", ""), new Span(0, 3));
        Gantt gantt = new Gantt(
                GanttExamples.caption("p"), Timeline.ofMonths(6), List.of(plain), List.of(), GanttExamples.WORDS, 500);
        assertThat(Svg.of(Figures.draw(gantt)).texts())
                .contains("Shared action")
                .doesNotContain("Sets the end", "Today");
    }

    @Test
    void bars_outside_the_axis_become_pointers_at_its_edge() throws Exception {
        Row before = new Bar(new Item("a", "", "Before", ""), new Span(-5, -1));
        Row across = new Bar(new Item("b", "", "Across", ""), new Span(-5, 99));
        Gantt gantt = new Gantt(
                GanttExamples.caption("p"),
                Timeline.ofMonths(6),
                List.of(before, across),
                List.of(new Link("l", "gone", "a")),
                GanttExamples.WORDS,
                500);
        Svg svg = Svg.of(Figures.draw(gantt));
        assertThat(svg.byId("p-bar.a").getAttribute("class")).isEqualTo("bar outside");
        Element cut = svg.byId("p-bar.b");
        double right = Double.parseDouble(cut.getAttribute("x")) + Double.parseDouble(cut.getAttribute("width"));
        assertThat(right).isLessThanOrEqualTo(500);
        assertThat(svg.ids()).doesNotContain("p-link.l");
    }

    @Test
    void a_thousand_bars_stay_small() throws Exception {
        Figure shortKeys = Figures.draw(GanttExamples.thousand(1, 5));
        Figure longKeys = Figures.draw(GanttExamples.thousand(1, 36));
        assertThat(shortKeys.svg().length()).isLessThan(400_000);
        assertThat(longKeys.svg().length()).isLessThan(500_000);
        assertThat(Svg.of(longKeys).withClass("bar").stream().filter(bar -> bar.hasAttribute("id")))
                .hasSize(1000);
        assertThat(Svg.of(longKeys).ids().stream().filter(id -> id.startsWith("g-link")))
                .hasSize(1725);
    }

    @Test
    void a_thousand_bars_are_drawn_within_a_blink() {
        Gantt gantt = GanttExamples.thousand(2, 5);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            Figures.draw(gantt);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1_000_000.0).as("milliseconds").isLessThan(50);
    }

    @Test
    void wrong_input_is_refused() {
        Row row = new Bar(new Item("a", "", "A", ""), null);
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gantt(
                        GanttExamples.caption("p"),
                        Timeline.ofMonths(6),
                        List.of(row, row),
                        List.of(),
                        GanttExamples.WORDS,
                        500));
    }
}
