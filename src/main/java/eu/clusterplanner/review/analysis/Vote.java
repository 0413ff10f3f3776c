package eu.clusterplanner.review.analysis;

import java.util.Locale;

/** What a reviewer answers about one thing. */
public enum Vote {
    AGREE,
    /** Agrees, with a comment. */
    WISH,
    /** Against it, with a reason. */
    OBJECT,
    ABSTAIN,
    /** Wants to talk about it in the meeting: has taken part, and is neither for nor against. */
    MEETING;

    /** Whether a reason must be given. */
    public boolean needsReason() {
        return this == WISH || this == OBJECT;
    }

    /** The key of its name. */
    public String textKey() {
        return "review.vote." + name().toLowerCase(Locale.ROOT);
    }
}
