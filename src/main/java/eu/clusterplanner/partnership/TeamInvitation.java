package eu.clusterplanner.partnership;

import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the team page lists it.
 *
 * @param email empty once it is accepted
 * @param name of the invited person; empty where nobody has said it
 * @param partner whom the person will work for, if anybody
 * @param partnerName short name of that partner, empty where there is none
 * @param invitedBy name of whoever invited; empty where that account is gone
 * @param since when that state began; of a state that ends by itself, when it ends
 * @param problem words of the mail server; null where it had nothing to say against the mail
 */
public record TeamInvitation(
        RecordId id,
        String email,
        String name,
        Role role,
        @Nullable RecordId partner,
        String partnerName,
        String invitedBy,
        State state,
        Instant since,
        @Nullable String problem) {

    /** How far it is. */
    public enum State {
        /** The mail waits for its turn or for the mail server. */
        QUEUED,
        /** The mail is out; since: until when its link works. */
        SENT,
        /** There is no mail server: the mail was copied by hand; since: until when its link works. */
        BY_HAND,
        /** The mail server did not take the mail. */
        FAILED,
        /** The mail may have gone out. */
        UNCLEAR,
        ACCEPTED,
        /** The link no longer works. */
        EXPIRED
    }

    /** Whether there is still something to wait for. */
    public boolean open() {
        return state != State.ACCEPTED;
    }
}
