package eu.clusterplanner.figure;

import static eu.clusterplanner.figure.PartnerMapExamples.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterplanner.figure.MarkPlaces.Placed;
import eu.clusterplanner.figure.PartnerMap.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PartnerMapTest {

    private static final List<String> REGIONS =
            List.of("CZ05", "BE3", "BE33", "DE80", "LU00", "ES51", "FI1D", "IT", "MT");

    @Test
    void countries_with_partners_are_coloured_and_each_partner_has_its_number_and_name() throws Exception {
        Svg svg = Svg.of(Figures.draw(PartnerMapExamples.six()));

        assertThat(svg.withClass("land").getFirst().getElementsByTagName("path").getLength())
                .isGreaterThan(50);
        assertThat(svg.elements("path").stream()
                        .filter(path -> path.getAttribute("class").equals("country member")))
                .hasSize(6);
        assertThat(svg.texts()).contains("1", "6", "Nanoprogress", "BalticNet-PlasmaTec", "Partner");
        assertThat(svg.ids()).contains("map-mark.P1").doesNotContain("map-mark.P7");
    }

    @Test
    void places_are_where_they_are_in_europe() {
        assertThat(place("FI", "FI1D").y()).isLessThan(place("IT", "ITG1").y() - 400);
        assertThat(place("PT", "PT17").x()).isLessThan(place("TR", "TR10").x() - 500);
        assertThat(place("CZ", "CZ052")).as("a part of a region").isEqualTo(place("CZ", "CZ05"));
        assertThat(place("GR", null)).as("a country").isNotNull();
        assertThat(place(null, "EL52")).as("the region alone").isNotNull();
        assertThat(EuropeMap.get().place("DE", "XX99"))
                .as("a region of no country")
                .isEmpty();
    }

    @Test
    void what_is_overseas_or_nowhere_is_not_shown() throws Exception {
        assertThat(mark(1, "Azores", "PT", "PT200").isShown()).isFalse();
        assertThat(mark(1, "Canada", "CA", null).isShown()).isFalse();
        assertThat(mark(1, "Nowhere", null, null).isShown()).isFalse();
        assertThat(mark(1, "Kyiv", "UA", null).isShown()).isTrue();

        Figure empty = Figures.draw(PartnerMapExamples.map(List.of(mark(1, "Canada", "CA", null))));
        assertThat(String.join(" ", Svg.of(empty).texts())).isEqualTo("No partner has a place yet.");
    }

    @Test
    void no_mark_or_name_covers_another_wherever_partners_are() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Mark> marks = new ArrayList<>();
            int count = 1 + random.nextInt(30);
            for (int i = 1; i <= count; i++) {
                String region = REGIONS.get(random.nextInt(1 + random.nextInt(REGIONS.size())));
                marks.add(mark(i, "Partner " + "x".repeat(random.nextInt(12)), null, region));
            }
            Box frame = new Box(0, 0, 720, 615);

            List<Placed> placed = new MarkPlaces(frame).of(marks, .75);

            assertThat(placed).as("seed %d", seed).hasSize(count);
            for (int i = 0; i < count; i++) {
                Placed one = placed.get(i);
                assertThat(frame.contains(MarkPlaces.circle(one.at())))
                        .as("seed %d", seed)
                        .isTrue();
                for (Placed other : placed.subList(i + 1, count)) {
                    assertThat(apart(one, other))
                            .as("seed %d: %s, %s", seed, one, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_mark_that_stands_aside_has_a_line_to_its_place() throws Exception {
        Svg one = Svg.of(Figures.draw(PartnerMapExamples.crowd(1)));
        Svg many = Svg.of(Figures.draw(PartnerMapExamples.crowd(4)));

        assertThat(one.withClass("line")).isEmpty();
        Element line = many.withClass("line").getFirst();
        assertThat(line.getAttribute("d").chars().filter(step -> step == 'M')).hasSize(3);
    }

    @Test
    void two_marks_with_one_key_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerMapExamples.map(List.of(mark(1, "A", "CZ", null), mark(1, "B", "DE", null))));
    }

    private static boolean apart(Placed one, Placed other) {
        double distance = Math.hypot(
                one.at().x() - other.at().x(), one.at().y() - other.at().y());
        return distance > 2 * MarkPlaces.RADIUS
                && free(one.name(), MarkPlaces.circle(other.at()))
                && free(other.name(), MarkPlaces.circle(one.at()))
                && (one.name() == null || free(other.name(), one.name()));
    }

    private static boolean free(@Nullable Box name, Box box) {
        return name == null || !name.meets(box);
    }

    private static PathData.Point place(@Nullable String country, @Nullable String region) {
        return EuropeMap.get().place(country, region).orElseThrow();
    }
}
