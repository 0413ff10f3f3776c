package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterplanner.figure.HeatMap.Band;
import eu.clusterplanner.figure.HeatMap.Cell;
import eu.clusterplanner.figure.HeatMap.Heading;
import eu.clusterplanner.figure.HeatMap.Scale;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HeatMapTest {

    @Test
    void each_pair_has_its_cell_with_text_band_and_name() throws Exception {
        Svg svg = Svg.of(Figures.draw(HeatMapExamples.pairs()));
        Element best = svg.byId("pairs-cell.PACK.SCS");
        assertThat(best.getAttribute("class")).isEqualTo("cell band-high");
        assertThat(best.getTextContent()).isEqualTo("PACK / SCS: 58.7, Very promising58.7");
        assertThat(svg.byId("pairs-cell.NP.BNPT").getAttribute("class")).isEqualTo("cell band-low");
        assertThat(svg.withClass("cell")).hasSize(30);
        assertThat(svg.withClass("blank")).as("diagonal").hasSize(6);
    }

    @Test
    void bands_begin_at_their_lower_bound() {
        Scale scale = HeatMapExamples.PAIRS;
        assertThat(scale.bandOf(34.99)).isZero();
        assertThat(scale.bandOf(35)).isEqualTo(1);
        assertThat(scale.bandOf(50)).isEqualTo(2);
        assertThat(scale.bandOf(-3)).isZero();
    }

    @Test
    void an_unknown_value_is_hatched_with_a_question_mark_and_explained() throws Exception {
        Svg svg = Svg.of(Figures.draw(HeatMapExamples.competences()));
        Element cell = svg.byId("map-cell.C9.INOV");
        assertThat(cell.getAttribute("class")).isEqualTo("cell unknown");
        assertThat(cell.getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(cell.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("?");
        assertThat(svg.texts()).contains("Not answered yet", "With a proof", "Materials", "Nobody has it");
    }

    @Test
    void the_legend_leaves_out_what_does_not_occur() throws Exception {
        assertThat(Svg.of(Figures.draw(HeatMapExamples.pairs())).texts()).doesNotContain("Not known yet");
    }

    @Test
    void cells_are_no_narrower_than_their_numbers_and_two_years_of_months_fit_beside_each_other() {
        assertThat(months("14").width()).isLessThanOrEqualTo(640);
        assertThat(months("114").width()).isGreaterThan(months("14").width());
    }

    private static Figure months(String number) {
        List<Heading> months = IntStream.range(0, 24)
                .mapToObj(month -> new Heading("m" + month, "Jan"))
                .toList();
        List<Cell> cells = months.stream()
                .map(month -> new Cell("p", month.key(), 1.0, number))
                .toList();
        Scale scale = new Scale(List.of(new Band("all", "Days", 0)), "Unknown", List.of());
        List<Heading> partners = List.of(new Heading("p", "Partner (16 a month)"));
        return Figures.draw(new HeatMap(HeatMapExamples.caption("load"), partners, months, cells, scale, 640));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void text_is_readable_on_every_colour(int bands) {
        for (int i = 0; i < bands; i++) {
            String colour = Palette.band(i, bands);
            assertThat(Palette.contrast(Palette.textOn(colour), colour)).isGreaterThanOrEqualTo(4.5);
            if (i > 0) {
                double lighter = Palette.contrast(Palette.band(i - 1, bands), "#000000");
                assertThat(Palette.contrast(colour, "#000000"))
                        .as("darker band by band")
                        .isLessThan(lighter);
            }
        }
    }

    @Test
    void cells_of_rows_not_shown_are_ignored() throws Exception {
        Heading row = new Heading("r", "Row");
        HeatMap map = new HeatMap(
                HeatMapExamples.caption("h"),
                List.of(row),
                List.of(row),
                List.of(new Cell("r", "r", 1.0, "1"), new Cell("gone", "r", 1.0, "1")),
                HeatMapExamples.PAIRS,
                300);
        assertThat(Svg.of(Figures.draw(map)).withClass("cell")).hasSize(1);
    }

    @Test
    void thirty_partners_fit_the_width() {
        Figure figure = Figures.draw(HeatMapExamples.thirtyPartners(5));
        assertThat(figure.width()).isLessThanOrEqualTo(1100);
        assertThat(figure.svg().length()).isLessThan(300_000);
    }

    @Test
    void wrong_input_is_refused() {
        Heading row = new Heading("r", "Row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeatMap(
                        HeatMapExamples.caption("h"),
                        List.of(row, row),
                        List.of(),
                        List.of(),
                        HeatMapExamples.PAIRS,
                        300));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(List.of(), "?", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(List.of(new Band("a", "A", 2), new Band("b", "B", 1)), "?", List.of()));
    }
}
