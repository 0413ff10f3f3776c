package eu.clusterplanner.schedule;

/** The links of a plan in the order in which they are listed, before they are sorted by their nodes. */
final class LinkList {
    private final int[] from;
    private final int[] to;
    private final Shift[] lags;
    private int size;

    /** @param most how many links there can be */
    LinkList(int most) {
        from = new int[most];
        to = new int[most];
        lags = new Shift[most];
    }

    /**
     * Adds a link.
     *
     * @param before node that must finish before
     * @param after node that follows
     * @param lag time to wait between them
     */
    void add(int before, int after, Shift lag) {
        from[size] = before;
        to[size] = after;
        lags[size] = lag;
        size++;
    }

    /** For each node the links from what must finish before. */
    Links in(int nodes) {
        return new Links(nodes, size, to, from, lags);
    }

    /** For each node the links to what follows. */
    Links out(int nodes) {
        return new Links(nodes, size, from, to, lags);
    }
}
