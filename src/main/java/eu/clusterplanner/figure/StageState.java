package eu.clusterplanner.figure;

/** How well a stage of a value chain is covered; each state has a colour, a sign of its own shape and a word. */
public enum StageState {
    /** Could stop the chain. */
    BOTTLENECK("#b3261e", "#fdeceb"),
    /** Not yet a bottleneck, but weak. */
    WATCH("#8a5a00", "#fff4dc"),
    /** Covered. */
    COVERED("#00695c", "#e6f4f1"),
    /** Nobody has answered yet. */
    UNKNOWN("#4b5966", "#f3f5f8");

    private final String colour;
    private final String wash;

    StageState(String colour, String wash) {
        this.colour = colour;
        this.wash = wash;
    }

    String colour() {
        return colour;
    }

    String wash() {
        return wash;
    }

    String cssClass() {
        return switch (this) {
            case BOTTLENECK -> "state-bottleneck";
            case WATCH -> "state-watch";
            case COVERED -> "state-covered";
            case UNKNOWN -> "state-unknown";
        };
    }
}
