package eu.clusterplanner.partnership;

import eu.clusterplanner.identity.Invitee;
import eu.clusterplanner.partnership.TeamInvitation.State;
import eu.clusterplanner.partnership.persistence.StoredInvitation;
import eu.clusterplanner.platform.mail.MailState;
import eu.clusterplanner.platform.mail.MailStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far invitations are, by what is known of the people and of the mails to them. */
record InvitationStates(Map<UUID, Invitee> people, Map<UUID, MailStatus> mails, Clock clock) {

    TeamInvitation of(StoredInvitation stored) {
        UUID id = stored.invitee();
        Invitee person = id == null ? null : people.get(id);
        if (id == null || person == null) {
            Instant accepted = stored.acceptedAt() == null ? stored.invitedAt() : stored.acceptedAt();
            return listed(stored, person, State.ACCEPTED, accepted, null);
        }
        if (!clock.instant().isBefore(person.expiresAt())) {
            return listed(stored, person, State.EXPIRED, person.expiresAt(), null);
        }
        MailStatus mail = mails.get(id);
        if (mail == null) {
            return listed(stored, person, State.BY_HAND, person.expiresAt(), null);
        }
        State state = state(mail.state());
        return listed(stored, person, state, state == State.SENT ? person.expiresAt() : mail.at(), mail.problem());
    }

    private static State state(MailState mail) {
        return switch (mail) {
            case QUEUED, SENDING -> State.QUEUED;
            case SENT -> State.SENT;
            case REFUSED, DROPPED -> State.FAILED;
            case UNCLEAR -> State.UNCLEAR;
        };
    }

    private static TeamInvitation listed(
            StoredInvitation stored, @Nullable Invitee person, State state, Instant since, @Nullable String problem) {
        String given = person == null ? null : person.name();
        return new TeamInvitation(
                stored.id(),
                person == null ? "" : person.email(),
                given == null ? stored.acceptedByName() : given,
                stored.role(),
                stored.partner(),
                stored.partnerName(),
                stored.inviterName(),
                state,
                since,
                problem);
    }
}
