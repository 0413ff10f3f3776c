package eu.clusterplanner.identity;

import java.util.Locale;

/** What was asked of an account cannot be done; the reason has a text for the person who asked. */
public class AccountRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AccountRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why something was refused. */
    public enum Reason {
        EMAIL_MALFORMED,
        EMAIL_TAKEN,
        NAME_MALFORMED,
        LANGUAGE_UNKNOWN,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_IS_EMAIL,
        PASSWORD_WRONG,
        LAST_ADMINISTRATOR,
        ACCOUNT_UNKNOWN,
        ACCOUNT_BLOCKED,
        CODE_WRONG,
        LINK_OVER,
        TOKEN_SPAN;

        /** The key of its text, for example {@code identity.refused.email-taken}. */
        public String textKey() {
            return "identity.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
