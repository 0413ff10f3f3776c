package eu.clusterplanner.request;

import java.util.Locale;

/** What somebody wanted to do with a request cannot be done; the reason is a text for people. */
public final class RequestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        NOTHING_ASKED,
        NOBODY_ASKED,
        DUE_PASSED,
        DUE_FAR,
        PARTNER_UNKNOWN,
        LINK_OVER,
        NOT_OPEN,
        REMINDED_ENOUGH,
        QUESTION_MISSING;

        /** The key of the sentence, for example {@code request.refused.link-over}. */
        public String textKey() {
            return "request.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RequestRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
