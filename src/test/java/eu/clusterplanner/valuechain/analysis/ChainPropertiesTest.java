package eu.clusterplanner.valuechain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.competence.analysis.BruteForceShapley;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any chain; the seed of a failing case stands in its name. */
class ChainPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shapley_shares_sum_to_coverage_and_equal_the_average_over_all_subsets(int seed) {
        ChainInput input = random(seed);
        ChainFigures figures = ChainAnalysis.analyse(input);
        Double coverage = figures.coverage();
        if (coverage == null) {
            assertThat(figures.partners()).allMatch(row -> row.shapley() == null);
            return;
        }
        double[] expected = BruteForceShapley.shares(input.partners().size(), group -> coverage(input, group));
        double[] actual = figures.partners().stream()
                .map(ChainPartnerRow::shapley)
                .mapToDouble(share -> Objects.requireNonNull(share))
                .toArray();
        assertThat(actual).containsExactly(expected, within(1e-12));
        assertThat(IntStream.range(0, actual.length).mapToDouble(p -> actual[p]).sum())
                .isCloseTo(coverage, within(1e-12));
    }

    /** Coverage of a group, written from the formula and not from the code under test. */
    private static double coverage(ChainInput input, BitSet group) {
        List<String> members = group.stream().mapToObj(input.partners()::get).toList();
        double covered = 0;
        double total = 0;
        for (ChainStage stage : input.stages()) {
            Integer criticality = stage.criticality();
            if (criticality != null && stage.kind() != ChainStage.Kind.SUPPORT) {
                int best = input.roles().stream()
                        .filter(role -> role.stage().equals(stage.key()) && members.contains(role.partner()))
                        .mapToInt(StageRole::role)
                        .max()
                        .orElse(0);
                covered += criticality * best / 3.0;
                total += criticality;
            }
        }
        return covered / total;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_partners_and_roles_changes_no_figure(int seed) {
        ChainInput input = random(seed);
        List<String> partners = new ArrayList<>(input.partners());
        List<StageRole> roles = new ArrayList<>(input.roles());
        Collections.shuffle(partners, new Random(seed));
        Collections.shuffle(roles, new Random(seed));
        ChainFigures figures = ChainAnalysis.analyse(input);
        ChainFigures shuffled = ChainAnalysis.analyse(new ChainInput("VC", partners, input.stages(), roles));
        assertThat(shuffled.coverage()).isEqualTo(figures.coverage());
        assertThat(shuffled.weakest()).isEqualTo(figures.weakest());
        assertThat(shuffled.partners()).containsExactlyInAnyOrderElementsOf(figures.partners());
        assertThat(shuffled.interfaces()).isEqualTo(figures.interfaces());
        assertThat(shuffled.stages().stream().map(StageRow::bottleneck))
                .isEqualTo(figures.stages().stream().map(StageRow::bottleneck).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_partner_never_lowers_coverage(int seed) {
        ChainInput input = random(seed);
        List<String> fewer = input.partners().stream().skip(1).toList();
        ChainInput smaller = new ChainInput("VC", fewer, input.stages(), input.roles());
        Double all = ChainAnalysis.analyse(input).coverage();
        Double some = ChainAnalysis.analyse(smaller).coverage();
        assertThat(some == null).isEqualTo(all == null);
        if (some != null) {
            assertThat(some).isLessThanOrEqualTo(all);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_stay_within_zero_and_one_and_what_is_missing_has_a_reason(int seed) {
        ChainFigures figures = ChainAnalysis.analyse(random(seed));
        checkRange(figures.coverage());
        checkRange(figures.weakest());
        assertThat(figures.weakest() == null).isEqualTo(!figures.reasons().isEmpty());
        figures.partners().forEach(row -> checkRange(row.shapley()));
        for (StageRow row : figures.stages()) {
            checkRange(row.coverage());
            checkRange(row.bottleneck());
            assertThat(row.bottleneck() == null).isEqualTo(row.reasons().contains(ChainReason.WITHOUT_CRITICALITY));
            assertThat(row.downstream()).isBetween(0, figures.stages().size() - 1);
        }
    }

    private static void checkRange(@Nullable Double figure) {
        assertThat(figure == null ? 0 : figure).isBetween(0.0, 1.0);
    }

    private static ChainInput random(int seed) {
        Random random = new Random(seed);
        List<String> partners =
                IntStream.range(0, random.nextInt(7)).mapToObj(p -> "P" + p).toList();
        int count = random.nextInt(8);
        List<ChainStage> stages = new ArrayList<>();
        List<StageRole> roles = new ArrayList<>();
        for (int s = 0; s < count; s++) {
            stages.add(stage("S" + s, count, random));
            for (String partner : partners) {
                if (random.nextBoolean()) {
                    roles.add(new StageRole(partner, "S" + s, random.nextInt(4)));
                }
            }
        }
        return new ChainInput("VC", partners, stages, roles);
    }

    private static ChainStage stage(String key, int count, Random random) {
        ChainStage.Kind kind = random.nextInt(4) == 0 ? ChainStage.Kind.SUPPORT : null;
        Integer criticality = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(3));
        Double dependency = random.nextBoolean() ? null : Double.valueOf(random.nextDouble());
        List<String> feeds = random.nextInt(count + 3) > 2 ? List.of("S" + random.nextInt(count)) : List.of();
        return new ChainStage(key, kind, criticality, dependency, feeds);
    }
}
