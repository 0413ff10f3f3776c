package eu.clusterplanner.notification;

import eu.clusterplanner.notification.persistence.DigestRepository;
import eu.clusterplanner.notification.persistence.NoticeRepository;
import eu.clusterplanner.notification.persistence.StopRepository;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.platform.mail.MailOrder;
import eu.clusterplanner.platform.mail.Outbox;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders the mail of the day, on every node alike: the row of the day, which only one of them can write, makes it one.
 * A node that was not running in the morning does it when it starts.
 */
@Component
class DigestRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    /** What nobody read for so long is not told by a mail any more, for example where a mail server came later. */
    private static final Duration NEW = Duration.ofDays(7);

    private static final Duration KEPT = Duration.ofDays(365);

    private final DigestRepository digests;
    private final NoticeRepository notices;
    private final StopRepository stops;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestRounds(
            DigestRepository digests,
            NoticeRepository notices,
            StopRepository stops,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.digests = digests;
        this.notices = notices;
        this.stops = stops;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT3M")
    void order() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        if (!outbox.open() || now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        Instant since = now.toInstant().minus(NEW);
        Actors.callAs(Actor.job("digest"), () -> {
            List<AccountId> waiting = transaction.execute(status -> digests.waiting(since));
            for (AccountId person : waiting == null ? List.<AccountId>of() : waiting) {
                alone(person, now, since);
            }
            return null;
        });
    }

    /** One that fails holds up no other. */
    private void alone(AccountId person, ZonedDateTime now, Instant since) {
        try {
            transaction.executeWithoutResult(status -> order(person, now, since));
        } catch (RuntimeException failed) {
            LOG.error("The mail of the day of account {} could not be ordered", person, failed);
        }
    }

    private void order(AccountId person, ZonedDateTime now, Instant since) {
        UUID digest = TimeOrderedIds.next();
        if (digests.begin(digest, person, now.toLocalDate())) {
            digests.fill(digest, person, since);
            outbox.send(new MailOrder(DigestMail.KIND, digest, person));
        }
    }

    /** Every night: what was told more than a year ago goes. */
    @Scheduled(cron = "0 55 3 * * *")
    void tidyUp() {
        Instant longAgo = clock.instant().minus(KEPT);
        Actors.callAs(Actor.job("tidy-up"), () -> {
            transaction.executeWithoutResult(status -> {
                notices.deleteBefore(longAgo);
                digests.deleteBefore(longAgo.atZone(clock.getZone()).toLocalDate());
                stops.deleteBefore(longAgo);
            });
            return null;
        });
    }
}
