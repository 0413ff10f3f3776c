package eu.clusterplanner.valuechain;

/**
 * How far a team is with its value chains.
 *
 * @param stages number of stages of all chains
 * @param settled number of them that are covered, or whose gap is decided
 */
public record ChainProgress(int stages, int settled) {

    static final ChainProgress NONE = new ChainProgress(0, 0);
}
