package eu.clusterplanner.competence.analysis;

/** How well a competence is held, from the number of partners that reach its required level. */
public enum State {
    /** Nobody reaches the required level. */
    GAP,
    /** One partner reaches it: a single point of failure. */
    SINGLE,
    /** At least two partners reach it. */
    SAFE,
    /** At least three partners and half of the partnership reach it. */
    CROWDED;

    /**
     * State of a competence.
     *
     * @param depth number of partners that reach the required level
     * @param partners number of partners that count
     */
    static State of(int depth, int partners) {
        return switch (depth) {
            case 0 -> GAP;
            case 1 -> SINGLE;
            default -> isCrowded(depth, partners) ? CROWDED : SAFE;
        };
    }

    /** Whether so many of the partners do the same that they should divide the work. */
    public static boolean isCrowded(int holders, int partners) {
        return holders >= Math.max(3, Math.ceilDiv(partners, 2));
    }
}
