package eu.clusterplanner.valuechain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.competence.analysis.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainRulesTest {

    @Test
    void a_stage_without_criticality_stays_out_of_weighted_figures() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0")
                .stage("S2", null, "1 1")
                .analyse();
        assertThat(figures.coverage()).isEqualTo(1.0);
        StageRow row = figures.stages().getLast();
        assertThat(row.coverage()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(row.bottleneck()).isNull();
        assertThat(row.state()).isNull();
        assertThat(row.reasons()).containsExactly(ChainReason.WITHOUT_CRITICALITY);
    }

    @Test
    void a_chain_without_any_criticality_has_no_coverage() {
        ChainFigures figures = Chain.of("A").stage("S1", null, "3").analyse();
        assertThat(figures.coverage()).isNull();
        assertThat(figures.weakest()).isNull();
        assertThat(figures.reasons()).containsExactly(ChainReason.NO_WEIGHTED_STAGE);
        assertThat(figures.partners().getFirst().shapley()).isNull();
        assertThat(figures.partners().getFirst().reason()).isNotNull();
    }

    @Test
    void without_a_stage_of_the_highest_criticality_there_is_no_weakest_link() {
        ChainFigures figures = Chain.of("A").stage("S1", 2, "3").analyse();
        assertThat(figures.coverage()).isEqualTo(1.0);
        assertThat(figures.weakest()).isNull();
        assertThat(figures.reasons()).containsExactly(ChainReason.NO_CRITICAL_STAGE);
    }

    @Test
    void support_stages_stay_out_of_coverage_but_show_their_bottleneck() {
        ChainFigures figures =
                Chain.of("A", "B").stage("S1", 3, "3 0").support("T1", 3, "0 1").analyse();
        assertThat(figures.coverage()).isEqualTo(1.0);
        assertThat(figures.weakest()).isEqualTo(1.0);
        assertThat(figures.partners().getLast().shapley()).isEqualTo(0.0);
        StageRow row = figures.stages().getLast();
        assertThat(row.bottleneck()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(row.state()).isEqualTo(StageState.RED);
        assertThat(row.reasons()).containsExactly(ChainReason.SUPPORT_STAGE);
    }

    @Test
    void a_missing_role_is_zero() {
        ChainFigures figures = Chain.of("A", "B").stage("S1", 3, "- -").analyse();
        assertThat(figures.coverage()).isEqualTo(0.0);
        assertThat(figures.stages().getFirst().bottleneck()).isEqualTo(1.0);
        assertThat(figures.partners().stream().map(ChainPartnerRow::shapley)).containsExactly(0.0, 0.0);
    }

    @Test
    void roles_of_partners_that_do_not_count_are_left_aside() {
        ChainInput input = new ChainInput(
                "VC",
                List.of("A"),
                List.of(new ChainStage("S1", null, 3, null, List.of())),
                List.of(new StageRole("A", "S1", 1), new StageRole("GONE", "S1", 3)));
        assertThat(ChainAnalysis.analyse(input).coverage()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, , 1.0",
        "3, 2, 0, .333333333333",
        "3, 3, .5, .25",
        "2, 3, 1, .333333333333",
        "1, 0, 1, .5",
        "3, 1, 1, 1.0"
    })
    void external_dependency_adds_half_of_itself_by_criticality_and_stops_at_one(
            int criticality, int role, Double dependency, double bottleneck) {
        ChainStage stage = new ChainStage("S1", null, criticality, dependency, List.of());
        StageRow row = Chain.of("A")
                .stage(stage, Integer.toString(role))
                .analyse()
                .stages()
                .getFirst();
        assertThat(row.bottleneck()).isCloseTo(bottleneck, within(1e-9));
    }

    @Test
    void states_begin_at_their_threshold_with_a_tolerance() {
        assertThat(StageState.of(.5 - 9e-10)).isEqualTo(StageState.RED);
        assertThat(StageState.of(.5 - 2e-9)).isEqualTo(StageState.AMBER);
        assertThat(StageState.of(.25 - 9e-10)).isEqualTo(StageState.AMBER);
        assertThat(StageState.of(.25 - 2e-9)).isEqualTo(StageState.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, false", "3, 3, true", "6, 3, true", "7, 3, false", "7, 4, true"})
    void a_stage_is_crowded_from_three_contributors_and_half_of_the_partnership(
            int partners, int contributors, boolean crowded) {
        String[] keys = IntStream.range(0, partners).mapToObj(p -> "P" + p).toArray(String[]::new);
        String cells = ("2 ".repeat(contributors) + "1 ".repeat(partners - contributors)).strip();
        StageRow row = Chain.of(keys).stage("S1", 3, cells).analyse().stages().getFirst();
        assertThat(row.crowded()).isEqualTo(crowded);
        assertThat(row.contributors()).hasSize(contributors);
        assertThat(row.leads()).isEmpty();
    }

    @Test
    void leads_are_all_partners_of_role_three_in_the_order_of_partners() {
        StageRow row = Chain.of("A", "B", "C")
                .stage("S1", 1, "3 2 3")
                .analyse()
                .stages()
                .getFirst();
        assertThat(row.leads()).containsExactly("A", "C");
    }

    static Stream<ThrowingCallable> impossible() {
        ChainStage stage = new ChainStage("S1", null, null, null, List.of());
        return Stream.of(
                () -> new StageRole("A", "S1", 4),
                () -> new StageRole("A", "S1", -1),
                () -> new ChainStage("S1", null, 0, null, List.of()),
                () -> new ChainStage("S1", null, 4, null, List.of()),
                () -> new ChainStage("S1", null, 3, 1.1, List.of()),
                () -> new ChainStage("S1", null, 3, Double.NaN, List.of()),
                () -> new ChainInput("VC", List.of("A", "A"), List.of(), List.of()),
                () -> new ChainInput("VC", List.of(), List.of(stage, stage), List.of()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void impossible_values_are_refused(ThrowingCallable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction);
    }

    @Test
    void every_reason_has_a_key_of_its_own_and_a_sentence() {
        assertThat(Arrays.stream(ChainReason.values()).map(Reason::textKey))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("valuechain\\.reason\\.[a-z-]+"));
        assertThat(ChainReason.values()).allMatch(reason -> reason.text().endsWith("."));
    }
}
