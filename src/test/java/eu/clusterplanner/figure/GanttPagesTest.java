package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GanttPagesTest {

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 333, 680, 5000, 100_000})
    void pages_hold_every_row_once_and_keep_their_height(int height) throws Exception {
        Gantt gantt = GanttExamples.thousand(3, 5);
        List<RowRange> pages = gantt.pages(height);
        int next = 0;
        for (RowRange range : pages) {
            assertThat(range.from()).isEqualTo(next);
            assertThat(range.to()).isGreaterThan(range.from());
            Figure page = Figures.draw(gantt.page(range, "page" + next));
            assertThat(page.height() <= height || range.to() - range.from() == 1)
                    .as("height %d of rows %s", page.height(), range)
                    .isTrue();
            next = range.to();
        }
        assertThat(next).isEqualTo(1000);
    }

    @Test
    void a_page_repeats_header_and_group_and_keeps_links_within() throws Exception {
        Gantt gantt = GanttExamples.fourYears();
        List<RowRange> pages = gantt.pages(400);
        assertThat(pages).hasSizeGreaterThan(2);
        Gantt second = gantt.page(pages.get(1), "p2");
        Svg svg = Svg.of(Figures.draw(second));
        assertThat(svg.texts()).contains("2026", second.rows().getFirst().item().group());
        assertThat(svg.ids()).allMatch(id -> id.startsWith("p2"));
        assertThat(second.links().size()).isBetween(1, gantt.links().size() - 1);
    }

    @Test
    void nothing_needs_no_page() {
        assertThat(Examples.emptyGantt().pages(500)).isEmpty();
    }
}
