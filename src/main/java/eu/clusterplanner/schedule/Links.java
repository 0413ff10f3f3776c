package eu.clusterplanner.schedule;

/**
 * The links of a plan, seen from the nodes at one of their ends. Those of a node are numbered without gaps, from
 * {@link #first} up to but not including {@link #end}, in the order in which they are listed in the input.
 */
final class Links {
    /** For each node the number of its first link; after the last node the number of all links. */
    private final int[] starts;

    private final int[] others;
    private final Shift[] lags;

    /**
     * @param nodes how many nodes there are
     * @param size how many links there are; the arrays may be longer
     * @param own for each link the node from which it is seen
     * @param others for each link the node at its other end
     * @param lags for each link the time to wait
     */
    Links(int nodes, int size, int[] own, int[] others, Shift[] lags) {
        starts = new int[nodes + 1];
        for (int i = 0; i < size; i++) {
            starts[own[i] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        this.others = new int[size];
        this.lags = new Shift[size];
        int[] next = starts.clone();
        for (int i = 0; i < size; i++) {
            int link = next[own[i]]++;
            this.others[link] = others[i];
            this.lags[link] = lags[i];
        }
    }

    /** The first link of a node. */
    int first(int node) {
        return starts[node];
    }

    /** The number after the last link of a node. */
    int end(int node) {
        return starts[node + 1];
    }

    /** How many links a node has. */
    int count(int node) {
        return end(node) - first(node);
    }

    /** The node at the other end of a link. */
    int other(int link) {
        return others[link];
    }

    /** The time to wait between the two nodes of a link. */
    Shift lag(int link) {
        return lags[link];
    }
}
