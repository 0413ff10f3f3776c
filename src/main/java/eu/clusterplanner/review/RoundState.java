package eu.clusterplanner.review;

import java.util.Locale;

/** How far a team review is. */
public enum RoundState {
    OPEN,
    /** Decided; partners may still object for some days. */
    OBJECTIONS,
    CLOSED,
    CANCELLED;

    /** The key of its name. */
    public String textKey() {
        return "review.state." + name().toLowerCase(Locale.ROOT);
    }
}
