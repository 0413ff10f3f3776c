package eu.clusterplanner.discussion;

import java.io.Serial;
import java.util.Locale;

/** Something cannot be said or decided. Nothing was stored. */
public class DiscussionRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public DiscussionRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** There is no such thread or suggestion, or nobody may see it who asks. */
        UNKNOWN,
        /** The record that it is about is removed. */
        RECORD_GONE,
        /** Nothing is written. */
        EMPTY,
        /** What is written is longer than a comment can be. */
        TOO_LONG,
        /** Only its author changes a comment or takes back a suggestion. */
        NOT_YOURS,
        /** Somebody else has changed it meanwhile. */
        CHANGED,
        /** Somebody has decided about the suggestion before. */
        DECIDED,
        /** The record holds that value already, or the record cannot be removed or added. */
        NOTHING_TO_PROPOSE,
        /** The person is not in the team. */
        NOT_IN_TEAM;

        /** The key of its sentence, for example {@code discussion.refused.empty}. */
        public String textKey() {
            return "discussion.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
