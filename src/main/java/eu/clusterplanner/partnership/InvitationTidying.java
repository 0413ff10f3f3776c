package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.persistence.InvitationRepository;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: invitations that were accepted more than 30 days ago go; that somebody is in the team says the team. */
@Component
class InvitationTidying {

    private static final Duration KEPT = Duration.ofDays(30);

    private final InvitationRepository invitations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationTidying(InvitationRepository invitations, TransactionTemplate transaction, Clock clock) {
        this.invitations = invitations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void tidyUp() {
        Instant longAgo = clock.instant().minus(KEPT);
        Actors.callAs(Actor.job("tidy-up"), () -> {
            transaction.executeWithoutResult(status -> invitations.deleteAcceptedBefore(longAgo));
            return null;
        });
    }
}
