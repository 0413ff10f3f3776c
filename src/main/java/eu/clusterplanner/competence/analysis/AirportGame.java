package eu.clusterplanner.competence.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shapley value of a game in which a group is worth the largest height among its members.
 *
 * <p>The exact closed form of the airport game (Littlechild and Owen 1973): with the players sorted by height, each
 * step is shared equally among those who reach it. A sum of such games has the sum of their values.
 */
public final class AirportGame {

    private AirportGame() {}

    /**
     * Shares of the players, in their own order; they sum to the largest height.
     *
     * @param heights one height from 0 for each player
     */
    public static double[] shares(double... heights) {
        int[] ascending = IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(player -> heights[player]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] shares = new double[heights.length];
        double reached = 0;
        double share = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            double height = heights[ascending[rank]];
            share += (height - reached) / (ascending.length - rank);
            reached = height;
            shares[ascending[rank]] = share;
        }
        return shares;
    }

    /**
     * Shares in a weighted sum of such games, one value for each player.
     *
     * @param heights for each game the heights of all players
     * @param weights one weight for each game
     * @param players number of players
     */
    public static double[] weightedShares(double[][] heights, double[] weights, int players) {
        double[] total = new double[players];
        for (int game = 0; game < heights.length; game++) {
            double weight = weights[game];
            double[] shares = shares(heights[game]);
            Arrays.setAll(total, player -> total[player] + weight * shares[player]);
        }
        return total;
    }
}
