package eu.clusterplanner.action.analysis;

import org.jspecify.annotations.Nullable;

/** Where an action stands by impact and effort (metrics, 6.6), the best place first. */
public enum Quadrant {
    QUICK_WIN("quickWin"),
    BIG_BET("bigBet"),
    FILL_IN("fillIn"),
    PARK("park");

    /** From this impact on an action has much of it. */
    public static final int HIGH_IMPACT = 4;

    /** From this effort on an action takes much of it. */
    public static final int HIGH_EFFORT = 3;

    private final String key;

    Quadrant(String key) {
        this.key = key;
    }

    /** Ends the key of its texts. */
    public String key() {
        return key;
    }

    /** impact, effort: 1 to 5. */
    public static Quadrant of(int impact, int effort) {
        if (effort < HIGH_EFFORT) {
            return impact >= HIGH_IMPACT ? QUICK_WIN : FILL_IN;
        }
        return impact >= HIGH_IMPACT ? BIG_BET : PARK;
    }

    /** null where one of both is not known. */
    static @Nullable Quadrant of(@Nullable Integer impact, @Nullable Integer effort) {
        return impact == null || effort == null ? null : of(impact.intValue(), effort.intValue());
    }
}
