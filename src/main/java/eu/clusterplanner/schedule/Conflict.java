package eu.clusterplanner.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the plan that cannot be as planned.
 *
 * @param kind what is wrong
 * @param actions keys of the actions: with {@link Kind#CYCLE} in the order of waiting, each before the next and the
 *     last before the first; with {@link Kind#FIXED_TOO_EARLY} the fixed action, then the late predecessor
 * @param detail the same in English words
 * @param partner the partner with too much work, with {@link Kind#OVERLOAD} only
 * @param month the month with too much work, with {@link Kind#OVERLOAD} only
 */
public record Conflict(
        Kind kind,
        List<String> actions,
        String detail,
        @Nullable String partner,
        @Nullable LoadMonth month) {

    /** What is wrong. */
    public enum Kind {
        /** Actions wait for each other; nothing is computed. */
        CYCLE,
        /** A predecessor ends too late for a fixed start. */
        FIXED_TOO_EARLY,
        /** An action ends after its deadline, or after the date of a milestone that falls on its end. */
        DEADLINE_MISSED,
        /** An action ends after the partnership and is not meant to. */
        AFTER_END,
        /** A partner has more work in a month than it can give. */
        OVERLOAD
    }

    static Conflict of(Kind kind, List<String> actions, String detail) {
        return new Conflict(kind, actions, detail, null, null);
    }
}
