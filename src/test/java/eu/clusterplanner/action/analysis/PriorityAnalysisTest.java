package eu.clusterplanner.action.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.action.analysis.PriorityInput.Candidate;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityAnalysisTest {

    private static final Map<PartnerPair, Band> BANDS = Map.of(
            new PartnerPair("NP", "PACK"), Band.MEDIUM,
            new PartnerPair("PACK", "SCS"), Band.HIGH,
            new PartnerPair("NP", "SCS"), Band.LOW);

    private static final Map<Criterion, Integer> SCORES = Map.of(
            Criterion.IMPACT, 4,
            Criterion.FIT, 5,
            Criterion.ADDED_VALUE, 2,
            Criterion.URGENCY, 3,
            Criterion.FEASIBILITY, 4);

    @Test
    void value_is_the_sum_of_share_times_score_and_priority_is_value_over_effort() {
        WeighedAction action = weigh(candidate(SCORES, 2, "SCS", "NP", "PACK"), PriorityWeights.USUAL, BANDS);

        // .30 x 4 + .20 x 5 + .15 x 5 + .10 x 2 + .15 x 3 + .10 x 4
        assertThat(action.value()).isCloseTo(4.0, within(1e-9));
        assertThat(action.priority()).isCloseTo(2.0, within(1e-9));
        assertThat(action.quadrant()).isEqualTo(Quadrant.QUICK_WIN);
        assertThat(action.parts().get(2).origin())
                .isEqualTo(new ScoreOrigin.BestPair(new PartnerPair("SCS", "PACK"), Band.HIGH));
    }

    @Test
    void weights_of_the_team_are_shares_of_their_sum() {
        PriorityWeights twoAlike = new PriorityWeights(50.0, 0.0, 0.0, 0.0, 50.0, 0.0);

        assertThat(weigh(candidate(SCORES, null), twoAlike, null).value()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void a_missing_score_that_counts_leaves_the_action_without_a_value_and_is_named() {
        WeighedAction action = weigh(candidate(Map.of(Criterion.IMPACT, 4), 3), PriorityWeights.USUAL, null);

        assertThat(action.value()).isNull();
        assertThat(action.priority()).isNull();
        assertThat(action.missing())
                .containsExactly(Criterion.FIT, Criterion.SYNERGY, Criterion.URGENCY, Criterion.FEASIBILITY);
        assertThat(action.parts().get(2).origin()).isEqualTo(new ScoreOrigin.Hidden());
        assertThat(action.parts().get(3).origin()).isEqualTo(new ScoreOrigin.Countries(2));
        assertThat(action.parts().get(3).score()).isEqualTo(2);
    }

    @Test
    void nothing_counts_where_every_weight_is_zero() {
        assertThat(weigh(candidate(SCORES, 1), new PriorityWeights(0.0, 0.0, 0.0, 0.0, 0.0, 0.0), BANDS)
                        .value())
                .isNull();
    }

    @Test
    void synergy_is_low_alone_and_without_a_scored_pair() {
        assertThat(weigh(candidate(SCORES, 1, "NP"), PriorityWeights.USUAL, BANDS)
                        .parts()
                        .get(2))
                .isEqualTo(new WeighedAction.Part(Criterion.SYNERGY, .15, 1, new ScoreOrigin.Alone()));
        assertThat(weigh(candidate(SCORES, 1, "NP", "INOV"), PriorityWeights.USUAL, BANDS)
                        .parts()
                        .get(2))
                .isEqualTo(new WeighedAction.Part(Criterion.SYNERGY, .15, 1, new ScoreOrigin.NoPair()));
    }

    @ParameterizedTest
    @CsvSource({"4, 2, QUICK_WIN", "5, 3, BIG_BET", "3, 2, FILL_IN", "3, 3, PARK", "4, 1, QUICK_WIN", "1, 5, PARK"})
    void quarters_are_those_of_the_method(int impact, int effort, Quadrant quarter) {
        assertThat(Quadrant.of(impact, effort)).isEqualTo(quarter);
    }

    private static Candidate candidate(Map<Criterion, Integer> scores, @Nullable Integer effort, String... partners) {
        return new Candidate("A", scores, effort, List.of(partners), 2);
    }

    private static WeighedAction weigh(
            Candidate action, PriorityWeights weights, @Nullable Map<PartnerPair, Band> bands) {
        return PriorityAnalysis.weigh(new PriorityInput(List.of(action), weights, bands))
                .getFirst();
    }
}
