package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.figure.HeatMap.Heading;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatMapPagesTest {

    private static final double PAGE = 700;

    @Test
    void every_row_stands_on_one_page_and_no_page_is_higher_than_asked() {
        HeatMap map = map(200);
        List<RowRange> pages = map.pages(PAGE);
        assertThat(pages.getFirst().from()).isZero();
        assertThat(pages.getLast().to()).isEqualTo(200);
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i).from()).isEqualTo(pages.get(i - 1).to());
        }
        for (RowRange range : pages) {
            assertThat(Figures.draw(map.page(range, "p" + range.from())).height())
                    .isLessThanOrEqualTo((int) PAGE);
        }
        assertThat(pages).as("pages that are well filled").hasSizeLessThan(14);
    }

    @Test
    void what_fits_stays_on_one_page() {
        assertThat(map(5).pages(PAGE)).containsExactly(new RowRange(0, 5));
        assertThat(map(0).pages(PAGE)).isEmpty();
    }

    @Test
    void a_page_too_low_for_anything_holds_one_row() {
        assertThat(map(3).pages(10)).hasSize(3);
    }

    private static HeatMap map(int rows) {
        List<Heading> headings = IntStream.range(0, rows)
                .mapToObj(i -> new Heading("c" + i, "Competence " + i, "Domain " + i / 30, "covered"))
                .toList();
        List<HeatMap.Cell> cells = headings.stream()
                .map(row -> new HeatMap.Cell(row.key(), "best", 3.0, "3"))
                .toList();
        HeatMap.Scale scale = new HeatMap.Scale(List.of(new HeatMap.Band("all", "Level", 0)), "Unknown", List.of());
        return new HeatMap(
                new Caption("map", "Map", "A map", "Empty"),
                headings,
                List.of(new Heading("best", "Best")),
                cells,
                scale,
                640);
    }
}
