package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairRulesTest {

    @Test
    void a_pair_is_computed_over_what_both_have_answered() {
        PairRow alone = pair(Cells.of("A", "B").row(4, 2.0, "4 1").row(4, 2.0, "1 3"));
        PairRow row = pair(Cells.of("A", "B")
                .row(4, 2.0, "4 1")
                .row(4, 2.0, "1 3")
                .row(4, 1.0, "4 ?")
                .row(4, 1.0, "- 4"));
        assertThat(row.answered()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(row.similarity()).isEqualTo(alone.similarity());
        assertThat(row.fill()).isEqualTo(alone.fill());
        assertThat(row.synergy()).isEqualTo(alone.synergy());
        assertThat(row.related()).isEqualTo(alone.related());
        assertThat(row.gain()).as("weights normalised over both").isEqualTo(alone.gain());
        assertThat(row.gain()).isCloseTo(1.75 / 2 - 1.25 / 2, within(1e-12));
    }

    @Test
    void with_less_than_half_of_the_weight_answered_by_both_all_figures_are_missing() {
        PairRow row = pair(Cells.of("A", "B").row(4, 49.0, "4 1").row(4, 51.0, "1 ?"));
        assertThat(row.answered()).isEqualTo(.49);
        assertThat(row.similarity()).isNull();
        assertThat(row.fill()).isEqualTo(Fill.NONE);
        assertThat(row.complementarity()).isNull();
        assertThat(row.balance()).isNull();
        assertThat(row.related()).isNull();
        assertThat(row.gain()).isNull();
        assertThat(row.synergy()).isNull();
        assertThat(row.band()).isNull();
        assertThat(row.rank()).isNull();
        assertThat(row.reasons()).containsExactly(CompetenceReason.TOO_LITTLE_IN_COMMON);
    }

    @Test
    void half_of_the_weight_is_enough_even_when_rounding_makes_it_a_little_less() {
        Cells cells = Cells.of("A", "B").row(4, .1, "4 1").row(4, .2, "1 2").row(4, .3 + 1e-15, "4 ?");
        cells.row(4, 1e-13, "4 ?");
        PairRow row = pair(cells);
        assertThat(row.answered()).isLessThan(.5);
        assertThat(row.synergy()).isNotNull();
    }

    @Test
    void a_competence_without_level_or_weight_stays_out_of_similarity() {
        PairRow alone = pair(Cells.of("A", "B").row(4, 1.0, "4 1").row(4, 1.0, "1 3"));
        PairRow row = pair(Cells.of("A", "B")
                .row(4, 1.0, "4 1")
                .row(4, 1.0, "1 3")
                .row(null, 1.0, "4 4")
                .row(4, null, "4 0"));
        assertThat(row).isEqualTo(alone);
    }

    @Test
    void nothing_to_fill_leaves_one_direction_complementarity_balance_and_synergy_empty() {
        PairRow row = pair(Cells.of("A", "B").row(3, 1.0, "4 1").row(2, 1.0, "2 1"));
        assertThat(row.fill().byFirst()).isEqualTo(1.0);
        assertThat(row.fill().bySecond()).isNull();
        assertThat(row.complementarity()).isNull();
        assertThat(row.balance()).isNull();
        assertThat(row.synergy()).isNull();
        assertThat(row.similarity()).isNotNull();
        assertThat(row.gain()).isNotNull();
        assertThat(row.reason()).contains("nothing to fill");
    }

    @Test
    void a_partner_with_only_zeros_resembles_nobody() {
        PairRow row = pair(Cells.of("A", "B").row(4, 1.0, "0 4").row(4, 1.0, "0 1"));
        assertThat(row.similarity()).isNull();
        assertThat(row.closeness()).isNull();
        assertThat(row.related()).isNull();
        assertThat(row.synergy()).isNull();
        assertThat(row.fill().byFirst()).isEqualTo(0.0);
        assertThat(row.fill().bySecond()).isCloseTo(5 / 8.0, within(1e-12));
        assertThat(row.complementarity()).isEqualTo(0.0);
        assertThat(row.balance()).isEqualTo(0.0);
        assertThat(row.reasons()).containsExactly(CompetenceReason.ALL_LEVELS_ZERO);
    }

    @Test
    void a_balance_of_nothing_over_nothing_is_missing_while_synergy_is_zero() {
        PairRow row = pair(Cells.of("A", "B").row(4, 1.0, "2 2").row(4, 1.0, "1 1"));
        assertThat(row.fill()).isEqualTo(new Fill(0.0, 0.0));
        assertThat(row.balance()).isNull();
        assertThat(row.synergy()).isEqualTo(0.0);
        assertThat(row.band()).isEqualTo(Band.LOW);
        assertThat(row.reasons()).containsExactly(CompetenceReason.NO_BALANCE);
    }

    @Test
    void equal_profiles_have_similarity_one_exactly_and_no_synergy() {
        PairRow row =
                pair(Cells.of("A", "B").row(4, 1.0, "1 2").row(4, 1.0, "1 2").row(4, 1.0, "1 2"));
        assertThat(row.similarity()).isEqualTo(1.0);
        assertThat(row.closeness()).isEqualTo(0.0);
    }

    @Test
    void a_missing_domain_leaves_only_the_related_figure_out() {
        PairRow row = pair(Cells.of("A", "B").row("D", 4, 1.0, "4 1").row(null, 4, 1.0, "1 3"));
        assertThat(row.related()).isNull();
        assertThat(row.synergy()).isNotNull();
        assertThat(row.reasons()).containsExactly(CompetenceReason.WITHOUT_DOMAIN);
    }

    @Test
    void a_domain_missing_where_only_one_has_answered_does_no_harm() {
        PairRow row = pair(Cells.of("A", "B")
                .row("D", 4, 2.0, "4 1")
                .row("E", 4, 2.0, "2 3")
                .row(null, 4, 1.0, "1 ?"));
        assertThat(row.related()).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void the_teams_own_view_decides_band_and_rank_and_stands_beside_synergy() {
        CompetenceFigures figures = Cells.of("A", "B", "C")
                .row(4, 1.0, "4 1 0")
                .row(4, 1.0, "1 4 1")
                .row(4, 1.0, "1 1 4")
                .ownView("B", "A", 20)
                .ownView("C", "A", null)
                .analyse();
        PairRow ab = figures.pairs().get(0);
        PairRow ac = figures.pairs().get(1);
        PairRow bc = figures.pairs().get(2);
        assertThat(ab.synergy()).isGreaterThan(50);
        assertThat(ab.override()).isEqualTo(20);
        assertThat(ab.band()).isEqualTo(Band.LOW);
        assertThat(ab.rank()).isEqualTo(3);
        assertThat(ac.override())
                .as("a view without override leaves the computed score")
                .isNull();
        assertThat(ac.band()).isEqualTo(Band.HIGH);
        assertThat(bc.band()).isEqualTo(Band.HIGH);
    }

    @Test
    void an_own_view_places_a_pair_that_cannot_be_computed() {
        PairRow row = pair(Cells.of("A", "B").row(4, 1.0, "4 ?").ownView("A", "B", 50));
        assertThat(row.synergy()).isNull();
        assertThat(row.band()).isEqualTo(Band.HIGH);
        assertThat(row.rank()).isEqualTo(1);
        assertThat(row.reasons()).containsExactly(CompetenceReason.TOO_LITTLE_IN_COMMON);
    }

    @Test
    void own_views_of_partners_that_do_not_count_are_left_aside() {
        CompetenceFigures figures =
                Cells.of("A", "B").row(4, 1.0, "4 1").ownView("A", "GONE", 90).analyse();
        assertThat(figures.pairs()).hasSize(1);
        assertThat(figures.pairs().getFirst().override()).isNull();
    }

    @Test
    void equal_scores_share_a_rank_and_the_next_one_is_skipped() {
        CompetenceFigures figures = Cells.of("A", "B", "C")
                .row(4, 1.0, "? ? ?")
                .ownView("A", "B", 40)
                .ownView("A", "C", 40)
                .ownView("B", "C", 30)
                .analyse();
        assertThat(figures.pairs().stream().map(PairRow::rank)).containsExactly(1, 1, 3);
    }

    @Test
    void bands_begin_at_their_threshold_with_a_tolerance() {
        SynergyParameters parameters = SynergyParameters.STANDARD;
        assertThat(parameters.band(50)).isEqualTo(Band.HIGH);
        assertThat(parameters.band(50 - 9e-10)).isEqualTo(Band.HIGH);
        assertThat(parameters.band(50 - 2e-9)).isEqualTo(Band.MEDIUM);
        assertThat(parameters.band(35 - 9e-10)).isEqualTo(Band.MEDIUM);
        assertThat(parameters.band(35 - 2e-9)).isEqualTo(Band.LOW);
    }

    @Test
    void closeness_peaks_at_the_chosen_distance() {
        SynergyParameters exploitation = new SynergyParameters(.5, 50, 35);
        assertThat(exploitation.closeness(.5)).isEqualTo(1.0);
        assertThat(exploitation.closeness(.4)).isLessThan(1).isGreaterThan(exploitation.closeness(.3));
        assertThat(exploitation.closeness(0)).isEqualTo(0.0);
        assertThat(exploitation.closeness(1)).isEqualTo(0.0);
    }

    private static PairRow pair(Cells cells) {
        return cells.analyse().pairs().getFirst();
    }
}
