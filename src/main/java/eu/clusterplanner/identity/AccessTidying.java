package eu.clusterplanner.identity;

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

    private final InviteeRepository invitees;
    private final MailedSecretRepository secrets;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessTidying(
            InviteeRepository invitees, MailedSecretRepository secrets, TransactionTemplate transaction, Clock clock) {
        this.invitees = invitees;
        this.secrets = secrets;
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
            });
            return null;
        });
    }
}
