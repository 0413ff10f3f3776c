package eu.clusterplanner.action.analysis;

/** By what an action is weighed (metrics, 6.6), in the order of the method. */
public enum Criterion {
    IMPACT("impact", 30),
    FIT("fit", 20),
    SYNERGY("synergy", 15),
    ADDED_VALUE("addedValue", 10),
    URGENCY("urgency", 15),
    FEASIBILITY("feasibility", 10);

    private final String key;
    private final double usual;

    Criterion(String key, double usual) {
        this.key = key;
        this.usual = usual;
    }

    /** The weight that the method proposes, 0 to 100. */
    public double usual() {
        return usual;
    }

    /** As settings and scores of the partnership file name it. */
    public String key() {
        return key;
    }
}
