package eu.clusterplanner.review;

import java.util.Locale;

/** Something about a team review is not possible; nothing was changed. */
public class ReviewRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        TITLE_MISSING,
        NOTHING_CHOSEN,
        NOBODY_ASKED,
        SEAT_TWICE,
        DEADLINE_PASSED,
        DEADLINE_FAR,
        TOO_FEW_DAYS,
        ALREADY_IN_REVIEW,
        SUBJECT_GONE,
        PERSON_UNKNOWN,
        NOT_OPEN,
        STILL_TIME,
        LINK_OVER,
        REASON_MISSING,
        CHANGED_MEANWHILE,
        ANSWERED_MEANWHILE,
        EDITED_SINCE,
        REMINDED_ENOUGH,
        NOT_DECIDED,
        NO_PROXIES,
        PROXY_UNKNOWN,
        AUTHORITY_MISSING,
        TEXT_MISSING,
        DATE_FAR;

        /** The key of the sentence that says what to do. */
        public String textKey() {
            return "review.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ReviewRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
