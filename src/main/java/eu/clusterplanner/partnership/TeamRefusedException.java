package eu.clusterplanner.partnership;

import java.io.Serial;
import java.util.Locale;

/** What was asked of a team cannot be done; the reason has a text for the person who asked. */
public class TeamRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public TeamRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why something was refused. */
    public enum Reason {
        /** A partnership always has a manager. */
        LAST_MANAGER,
        ALREADY_IN_TEAM,
        NOT_IN_TEAM,
        /** Contributors answer for a partner. */
        PARTNER_MISSING,
        PARTNER_UNKNOWN,
        /** The link of an invitation was used, taken back, replaced by a newer one, or is too old. */
        INVITATION_OVER,
        /** There is an open invitation with that e-mail. */
        ALREADY_INVITED,
        /** Somebody has an account with the e-mail of the invitation, and has to sign in. */
        ACCOUNT_EXISTS;

        /** The key of its text, for example {@code team.refused.last-manager}. */
        public String textKey() {
            return "team.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
