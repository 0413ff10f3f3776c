package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any input; the seed of a failing case stands in its name. */
class CompetencePropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shapley_shares_sum_to_coverage(int seed) {
        CompetenceFigures figures = CompetenceAnalysis.analyse(new RandomCompetences(seed).input(12));
        Double coverage = figures.coverage();
        List<Double> shares = figures.partners().stream()
                .map(PartnerRow::shapley)
                .filter(Objects::nonNull)
                .toList();
        if (coverage == null) {
            assertThat(shares).isEmpty();
            assertThat(figures.reasons()).isNotEmpty();
        } else {
            assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(coverage, within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shapley_shares_equal_the_average_over_all_subsets(int seed) {
        CompetenceInput input = new RandomCompetences(seed).input(6);
        double[] expected = BruteForceShapley.shares(input.partners().size(), group -> coverage(input, group));
        List<PartnerRow> rows = CompetenceAnalysis.analyse(input).partners();
        for (int p = 0; p < rows.size(); p++) {
            Double shapley = rows.get(p).shapley();
            assertThat(shapley == null ? 0 : shapley).isCloseTo(expected[p], within(1e-12));
        }
    }

    /** Coverage of a group, written from the formula and not from the code under test; 0 where it is undefined. */
    private static double coverage(CompetenceInput input, BitSet group) {
        List<String> members = group.stream().mapToObj(input.partners()::get).toList();
        double covered = 0;
        double total = 0;
        for (NeededCompetence competence : input.competences()) {
            Integer required = competence.requiredLevel();
            Double weight = competence.weight();
            if (required != null && weight != null) {
                double best = input.ratings().stream()
                        .filter(rating -> rating.competence().equals(competence.key()))
                        .filter(rating -> members.contains(rating.partner()))
                        .mapToInt(rating -> Objects.requireNonNullElse(rating.level(), 0))
                        .max()
                        .orElse(0);
                covered += weight * Math.min(1, best / required);
                total += weight;
            }
        }
        return total == 0 ? 0 : covered / total;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_partners_and_ratings_changes_nothing(int seed) {
        CompetenceInput input = new RandomCompetences(seed).input(8);
        Random random = new Random(seed);
        List<String> partners = new ArrayList<>(input.partners());
        List<Rating> ratings = new ArrayList<>(input.ratings());
        Collections.shuffle(partners, random);
        Collections.shuffle(ratings, random);
        CompetenceFigures figures = CompetenceAnalysis.analyse(input);
        CompetenceFigures shuffled = CompetenceAnalysis.analyse(
                new CompetenceInput(partners, input.competences(), ratings, input.ownViews(), input.parameters()));
        assertThat(shuffled.coverage()).isEqualTo(figures.coverage());
        assertThat(shuffled.overlap()).isEqualTo(figures.overlap());
        assertThat(shuffled.partners()).containsExactlyInAnyOrderElementsOf(figures.partners());
        Map<PartnerPair, PairRow> pairs = new HashMap<>();
        shuffled.pairs().forEach(row -> pairs.put(row.partners(), row));
        for (PairRow row : figures.pairs()) {
            PairRow same = pairs.get(row.partners());
            PairRow swapped = pairs.get(row.partners().swapped());
            assertThat(same == null ? turned(Objects.requireNonNull(swapped)) : same)
                    .isEqualTo(row);
        }
    }

    private static PairRow turned(PairRow row) {
        return new PairRow(
                row.partners().swapped(),
                row.similarity(),
                new Fill(
                        /* byFirst= */ row.fill().bySecond(),
                        /* bySecond= */ row.fill().byFirst()),
                row.complementarity(),
                row.balance(),
                row.related(),
                row.gain(),
                row.synergy(),
                row.override(),
                row.band(),
                row.rank(),
                row.answered(),
                row.closeness(),
                /* filledByFirst= */ row.filledBySecond(),
                /* filledBySecond= */ row.filledByFirst(),
                row.reasons());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void other_names_and_another_scale_of_weights_change_no_figure(int seed) {
        CompetenceInput input = new RandomCompetences(seed).input(8);
        CompetenceInput renamed = new CompetenceInput(
                input.partners().stream().map(p -> "x" + p).toList(),
                input.competences().stream()
                        .map(c -> new NeededCompetence("y" + c.key(), c.domain(), c.requiredLevel(), quarter(c)))
                        .toList(),
                input.ratings().stream()
                        .map(r -> new Rating("x" + r.partner(), "y" + r.competence(), r.level()))
                        .toList(),
                List.of(),
                input.parameters());
        CompetenceFigures before = CompetenceAnalysis.analyse(new CompetenceInput(
                input.partners(), input.competences(), input.ratings(), List.of(), input.parameters()));
        CompetenceFigures after = CompetenceAnalysis.analyse(renamed);
        assertThat(numbers(after)).isEqualTo(numbers(before));
    }

    private static @Nullable Double quarter(NeededCompetence competence) {
        Double weight = competence.weight();
        return weight == null ? null : weight / 4;
    }

    private static String numbers(CompetenceFigures figures) {
        return figures.toString().replaceAll("x(?=P\\d)|y(?=C\\d)", "");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_higher_level_or_one_more_partner_never_lowers_coverage(int seed) {
        CompetenceInput input = new RandomCompetences(seed).input(8);
        double before = known(CompetenceAnalysis.analyse(input).coverage());
        Random random = new Random(seed);
        List<Rating> raised = input.ratings().stream()
                .map(rating -> new Rating(rating.partner(), rating.competence(), raised(rating, random)))
                .toList();
        assertThat(known(CompetenceAnalysis.analyse(withRatings(input, raised)).coverage()))
                .isGreaterThanOrEqualTo(before);
        List<String> fewer = input.partners().stream().skip(1).toList();
        CompetenceInput smaller =
                new CompetenceInput(fewer, input.competences(), input.ratings(), input.ownViews(), input.parameters());
        assertThat(known(CompetenceAnalysis.analyse(smaller).coverage())).isLessThanOrEqualTo(before);
    }

    private static int raised(Rating rating, Random random) {
        int level = Objects.requireNonNullElse(rating.level(), 0);
        return random.nextBoolean() ? Math.min(4, level + 1) : level;
    }

    private static CompetenceInput withRatings(CompetenceInput input, List<Rating> ratings) {
        return new CompetenceInput(
                input.partners(), input.competences(), ratings, input.ownViews(), input.parameters());
    }

    private static double known(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_stay_within_their_bounds_and_what_is_missing_has_a_reason(int seed) {
        CompetenceFigures figures = CompetenceAnalysis.analyse(new RandomCompetences(seed).input(8));
        assertThat(Stream.of(figures.coverage(), figures.overlap()).filter(Objects::nonNull))
                .allSatisfy(CompetencePropertiesTest::withinOne);
        for (PartnerRow row : figures.partners()) {
            assertThat(Stream.of(row.answered(), row.coverage(), row.leaveOneOut(), row.shapley())
                            .filter(Objects::nonNull))
                    .allSatisfy(CompetencePropertiesTest::withinOne);
            assertThat(row.coverage() == null).isEqualTo(!row.reasons().isEmpty());
        }
        figures.pairs().forEach(CompetencePropertiesTest::checkPair);
        for (CompetenceRow row : figures.competences()) {
            assertThat(row.gap() == null || row.share() == null)
                    .isEqualTo(!row.reasons().isEmpty());
        }
    }

    private static void checkPair(PairRow row) {
        assertThat(Stream.of(
                                row.similarity(),
                                row.fill().byFirst(),
                                row.fill().bySecond(),
                                row.complementarity(),
                                row.balance(),
                                row.gain(),
                                row.answered(),
                                row.closeness())
                        .filter(Objects::nonNull))
                .allSatisfy(CompetencePropertiesTest::withinOne);
        Double synergy = row.synergy();
        if (synergy != null) {
            assertThat(synergy).isBetween(0.0, 100.0);
        }
        boolean complete = Stream.of(row.similarity(), row.balance(), row.related(), synergy)
                .allMatch(Objects::nonNull);
        assertThat(complete).isEqualTo(row.reasons().isEmpty());
        assertThat(row.band() == null).isEqualTo(synergy == null && row.override() == null);
        assertThat(row.rank() == null).isEqualTo(row.band() == null);
    }

    private static void withinOne(Double figure) {
        assertThat(figure).isBetween(0.0, 1.0);
    }
}
