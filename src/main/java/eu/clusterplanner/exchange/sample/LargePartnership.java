package eu.clusterplanner.exchange.sample;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a partnership file (version 1) of a given size, with every part that a long-lived partnership has. Equal seeds
 * and sizes make equal files. Everything in it is invented, and the file says so.
 */
public final class LargePartnership {

    /**
     * How many of what.
     *
     * @param partners 2 to 100
     * @param competences 1 to 500
     * @param chains 1 to 20, each of 12 stages
     * @param actions 1 to 10,000
     */
    public record Size(int partners, int competences, int chains, int actions) {

        /** Of the demonstration: as large as should still be comfortable. */
        public static final Size DEMONSTRATION = new Size(30, 200, 3, 1000);

        /** Of some fifty actions each; a file has at most 100. */
        int workPackages() {
            return Math.clamp(actions / 50, 1, 100);
        }
    }

    /** Of the demonstration. */
    public static final long SEED = 7;

    private LargePartnership() {}

    /** The file as a tree; to be written or read as any other. */
    public static ObjectNode file(long seed, Size size) {
        ObjectNode file = new JsonMapper()
                .createObjectNode()
                .put("format", "cluster-partnership")
                .put("version", 1);
        Draw draw = new Draw(seed, size);
        new SampleBasics(draw).putInto(file);
        new SampleAnalysis(draw).putInto(file);
        new SampleStrategy(draw).putInto(file);
        new SamplePlan(draw).putInto(file);
        new SampleWork(draw).putInto(file);
        return file;
    }
}
