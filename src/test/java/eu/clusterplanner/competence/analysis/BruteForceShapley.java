package eu.clusterplanner.competence.analysis;

import java.util.BitSet;
import java.util.function.ToDoubleFunction;

/** Shapley values by their definition, over all subsets of the other players: slow, and independent of closed forms. */
public final class BruteForceShapley {

    private BruteForceShapley() {}

    public static double[] shares(int players, ToDoubleFunction<BitSet> worth) {
        double[] shares = new double[players];
        for (long subset = 0; subset < 1L << players; subset++) {
            BitSet without = BitSet.valueOf(new long[] {subset});
            double weight = weight(without.cardinality(), players);
            for (int p = without.nextClearBit(0); p < players; p = without.nextClearBit(p + 1)) {
                BitSet with = (BitSet) without.clone();
                with.set(p);
                shares[p] += weight * (worth.applyAsDouble(with) - worth.applyAsDouble(without));
            }
        }
        return shares;
    }

    private static double weight(int size, int players) {
        return factorial(size) * factorial(players - size - 1) / factorial(players);
    }

    private static double factorial(int n) {
        return n <= 1 ? 1 : n * factorial(n - 1);
    }
}
