package eu.clusterplanner.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Why an action starts when it starts.
 *
 * @param kind which rule set the date
 * @param action with {@link Kind#PREDECESSOR} the action that must finish before, the first listed among equals
 */
public record Because(Kind kind, @Nullable String action) {

    /** The rule that set the date. */
    public enum Kind {
        PARTNERSHIP_START,
        NOT_BEFORE,
        FIXED,
        PREDECESSOR,
        ACTUAL
    }

    static Because of(Kind kind) {
        return new Because(kind, null);
    }
}
