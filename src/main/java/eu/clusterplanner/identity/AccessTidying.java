package eu.clusterplanner.identity;

import eu.clusterplanner.identity.persistence.GuestRepository;
import eu.clusterplanner.identity.persistence.InviteeRepository;
import eu.clusterplanner.identity.persistence.MailedSecretRepository;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: addresses of those who never came, and links and codes that nobody used, go. */
@Component
class AccessTidying {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Who answered by link is known half a year longer than the link works. */
    private static final Duration GUESTS_KEPT = Duration.ofDays(180);

    private final InviteeRepository invitees;
    private final MailedSecretRepository secrets;
    private final GuestRepository guests;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessTidying(
            InviteeRepository invitees,
            MailedSecretRepository secrets,
            GuestRepository guests,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitees = invitees;
        this.secrets = secrets;
        this.guests = guests;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 3 * * *")
    void tidyUp() {
        Instant now = clock.instant();
        // invitations go with the invited, and their log wants to know who did it
        Actors.callAs(Actor.job("tidy-up"), () -> {
            transaction.executeWithoutResult(status -> {
                invitees.deleteExpiredBefore(now.minus(KEPT));
                secrets.deleteExpiredBefore(now);
                guests.deleteExpiredBefore(now.minus(GUESTS_KEPT));
            });
            return null;
        });
    }
}
