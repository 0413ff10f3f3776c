package eu.clusterplanner.competence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AirportGameTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void each_step_is_shared_by_those_who_reach_it() {
        assertThat(AirportGame.shares(6, 0, 3, 3)).containsExactly(4.0, 0.0, 1.0, 1.0);
    }

    @Test
    void nobody_shares_nothing() {
        assertThat(AirportGame.shares()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_closed_form_equals_the_average_over_all_subsets(int seed) {
        Random random = new Random(seed);
        int players = 1 + random.nextInt(6);
        int games = 1 + random.nextInt(5);
        double[][] heights = new double[games][];
        Arrays.setAll(
                heights,
                _ -> random.doubles(players).map(x -> Math.floor(5 * x) / 4).toArray());
        double[] weights = random.doubles(games).toArray();
        double[] expected = BruteForceShapley.shares(players, members -> {
            double worth = 0;
            for (int game = 0; game < games; game++) {
                double[] all = heights[game];
                worth += weights[game]
                        * members.stream().mapToDouble(p -> all[p]).max().orElse(0);
            }
            return worth;
        });
        assertThat(AirportGame.weightedShares(heights, weights, players))
                .as("seed %d", seed)
                .containsExactly(expected, within(1e-12));
    }
}
