package eu.clusterplanner.review;

import java.util.Locale;

/** What was decided about one thing. */
public enum ItemResult {
    AGREED,
    NOT_AGREED,
    /** Agreed, unless somebody objects in time. */
    WAITING,
    /** It is talked about in the meeting. */
    MEETING;

    /** Whether it is agreed, for good or until somebody objects. */
    public boolean isAgreed() {
        return this == AGREED || this == WAITING;
    }

    /** The key of its name. */
    public String textKey() {
        return "review.result." + name().toLowerCase(Locale.ROOT);
    }
}
