package eu.clusterplanner.figure;

/** Size in pixels and weight of a text; the family is the same everywhere. */
record Font(double size, boolean bold) {

    static final Font SMALL = new Font(10, false);
    static final Font TEXT = new Font(11, false);
    static final Font BOLD = new Font(11, true);

    /** Distance from the middle of a line to its baseline; renderers differ too much on dominant-baseline. */
    double drop() {
        return size * 0.36;
    }
}
