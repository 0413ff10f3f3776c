package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

    @Test
    void an_unanswered_cell_adds_nothing_but_its_weight_stays_in_coverage() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 3.0, "4 2").row(4, 1.0, "- ?").analyse();
        assertThat(figures.coverage()).isEqualTo(.75);
        PartnerRow a = figures.partners().getFirst();
        assertThat(a.answered()).isEqualTo(.75);
        assertThat(a.coverage()).isEqualTo(.75);
        assertThat(a.leaveOneOut()).isEqualTo(.375);
        assertThat(a.shapley()).isEqualTo(.5625);
    }

    @Test
    void zero_is_an_answer_and_unknown_is_none() {
        CompetenceFigures figures = Cells.of("A", "B").row(4, 1.0, "0 ?").analyse();
        assertThat(figures.coverage()).isEqualTo(0.0);
        assertThat(figures.competences().getFirst().best()).isEqualTo(0);
        assertThat(figures.competences().getFirst().gap()).isEqualTo(4);
        assertThat(figures.partners().getFirst().answered()).isEqualTo(1.0);
        assertThat(figures.partners().getFirst().coverage()).isEqualTo(0.0);
        assertThat(figures.partners().getLast().answered()).isEqualTo(0.0);
        assertThat(figures.partners().getLast().coverage()).isNull();
    }

    @Test
    void a_competence_that_nobody_answered_has_no_best_gap_and_state() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 1.0, "4 4").row(4, 1.0, "? -").analyse();
        CompetenceRow row = figures.competences().getLast();
        assertThat(row.best()).isNull();
        assertThat(row.gap()).isNull();
        assertThat(row.state()).isNull();
        assertThat(row.depth()).isEqualTo(0);
        assertThat(row.critical()).isFalse();
        assertThat(row.reason()).isEqualTo("No partner has answered for this competence.");
        assertThat(figures.coverage()).isEqualTo(.5);
    }

    @Test
    void a_partner_without_answers_has_no_figures() {
        CompetenceFigures figures = Cells.of("A", "B").row(4, 1.0, "4 ?").analyse();
        PartnerRow row = figures.partners().getLast();
        assertThat(row.coverage()).isNull();
        assertThat(row.leaveOneOut()).isNull();
        assertThat(row.shapley()).isNull();
        assertThat(row.reasons()).containsExactly(CompetenceReason.PARTNER_WITHOUT_ANSWER);
    }

    @Test
    void without_any_answer_there_is_no_coverage_and_no_overlap() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 1.0, "? -").row(4, null, "3 3").analyse();
        assertThat(figures.coverage()).isNull();
        assertThat(figures.overlap()).isNull();
        assertThat(figures.reasons()).containsExactly(CompetenceReason.NO_ANSWER);
    }

    @Test
    void a_competence_without_level_stays_out_with_its_reason() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 1.0, "4 0").row(null, 9.0, "1 2").analyse();
        CompetenceRow row = figures.competences().getLast();
        assertThat(figures.coverage()).isEqualTo(1.0);
        assertThat(row.best()).isEqualTo(2);
        assertThat(row.gap()).isNull();
        assertThat(row.depth()).isNull();
        assertThat(row.state()).isNull();
        assertThat(row.share()).isNull();
        assertThat(row.holders()).isEmpty();
        assertThat(row.reasons()).containsExactly(CompetenceReason.WITHOUT_LEVEL);
    }

    @Test
    void a_competence_without_weight_keeps_its_gap_but_stays_out_of_weighted_figures() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 1.0, "4 4").row(4, null, "1 2").analyse();
        CompetenceRow row = figures.competences().getLast();
        assertThat(figures.coverage()).isEqualTo(1.0);
        assertThat(figures.partners().getFirst().answered()).isEqualTo(1.0);
        assertThat(row.gap()).isEqualTo(2);
        assertThat(row.state()).isEqualTo(State.GAP);
        assertThat(row.critical()).as("two levels are missing").isTrue();
        assertThat(row.reasons()).containsExactly(CompetenceReason.WITHOUT_WEIGHT);
    }

    @Test
    void without_any_weighted_competence_nothing_weighted_is_computed() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(null, 1.0, "4 4").row(4, null, "1 2").analyse();
        assertThat(figures.coverage()).isNull();
        assertThat(figures.overlap()).isNull();
        assertThat(figures.reasons()).containsExactly(CompetenceReason.NO_WEIGHTED_COMPETENCE);
        assertThat(figures.partners()).allSatisfy(row -> {
            assertThat(row.answered()).isNull();
            assertThat(row.coverage()).isNull();
            assertThat(row.reason()).isNotNull();
        });
        assertThat(figures.pairs().getFirst().synergy()).isNull();
        assertThat(figures.pairs().getFirst().reasons()).containsExactly(CompetenceReason.NO_WEIGHTED_COMPETENCE);
    }

    @Test
    void weights_that_are_all_zero_weigh_nothing() {
        CompetenceFigures figures = Cells.of("A", "B").row(4, 0.0, "4 3").analyse();
        assertThat(figures.coverage()).isNull();
        assertThat(figures.reasons()).containsExactly(CompetenceReason.NO_WEIGHTED_COMPETENCE);
        assertThat(figures.competences().getFirst().state()).isEqualTo(State.SINGLE);
    }

    @Test
    void with_fewer_than_two_partners_there_is_coverage_but_no_overlap() {
        CompetenceFigures figures = Cells.of("A").row(4, 1.0, "3").analyse();
        assertThat(figures.coverage()).isEqualTo(.75);
        assertThat(figures.overlap()).isNull();
        assertThat(figures.pairs()).isEmpty();
        assertThat(figures.reasons()).containsExactly(CompetenceReason.TOO_FEW_PARTNERS);
        assertThat(figures.partners().getFirst().leaveOneOut()).isEqualTo(.75);
    }

    @Test
    void without_partners_there_are_rows_for_competences_only() {
        CompetenceFigures figures = Cells.of().row(4, 1.0, "").analyse();
        assertThat(figures.coverage()).isNull();
        assertThat(figures.overlap()).isNull();
        assertThat(figures.reasons()).containsExactly(CompetenceReason.NO_PARTNER);
        assertThat(figures.competences()).hasSize(1);
        assertThat(figures.partners()).isEmpty();
    }

    @Test
    void overlap_counts_partners_beyond_the_first_by_weight() {
        CompetenceFigures figures = Cells.of("A", "B", "C")
                .row(2, 3.0, "2 4 3")
                .row(2, 1.0, "2 2 0")
                .analyse();
        assertThat(figures.overlap()).isCloseTo((3 * 2 / 2.0 + 1 / 2.0) / 4, within(1e-12));
    }

    @Test
    void a_gap_is_critical_from_two_levels_or_with_a_weight_among_the_largest_quarter_ties_in() {
        Cells five = Cells.of("A").row(4, 5.0, "3").row(4, 4.0, "3").row(4, 4.0, "3");
        CompetenceFigures figures = five.row(4, 1.0, "3").row(4, 1.0, "2").analyse();
        assertThat(figures.competences().stream().map(CompetenceRow::critical))
                .as("ceil(5/4) = 2 largest weights are 5 and 4, and the other 4 ties")
                .containsExactly(true, true, true, false, true);
    }

    @Test
    void a_weight_that_differs_by_rounding_only_ties() {
        Cells cells = Cells.of("A").row(4, .3, "3").row(4, .1 + .2 - 1e-15, "3").row(4, .1, "3");
        assertThat(cells.analyse().competences().stream().map(CompetenceRow::critical))
                .containsExactly(true, true, false);
    }

    @Test
    void a_heavy_competence_without_gap_is_not_critical() {
        assertThat(Cells.of("A")
                        .row(3, 5.0, "3")
                        .analyse()
                        .competences()
                        .getFirst()
                        .critical())
                .isFalse();
    }

    @Test
    void a_competence_is_crowded_from_three_partners_and_half_of_the_partnership() {
        assertThat(state(2, 2)).isEqualTo(State.SAFE);
        assertThat(state(3, 3)).isEqualTo(State.CROWDED);
        assertThat(state(3, 6)).isEqualTo(State.CROWDED);
        assertThat(state(3, 7)).as("half of 7, rounded up, is 4").isEqualTo(State.SAFE);
        assertThat(state(4, 7)).isEqualTo(State.CROWDED);
    }

    private static State state(int depth, int partners) {
        String[] keys = IntStream.range(0, partners).mapToObj(p -> "P" + p).toArray(String[]::new);
        String cells = "4 ".repeat(depth) + "0 ".repeat(partners - depth);
        CompetenceRow row = Cells.of(keys)
                .row(4, 1.0, cells.strip())
                .analyse()
                .competences()
                .getFirst();
        assertThat(row.depth()).isEqualTo(depth);
        return Objects.requireNonNull(row.state());
    }
}
