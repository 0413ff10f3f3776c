package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.platform.mail.OutboxRows.Row;
import eu.clusterplanner.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, on every node alike. That a mail is being sent is committed before the server hears of it, and
 * its row is held while the server is spoken to: a mail that is "being sent" and held by nobody was left by a node that
 * died, and the server may have it. It is never sent again by itself.
 */
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Actor ACTOR = Actor.job("mail");

    /** Pauses after the attempts: two days in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** Longer than it takes from "being sent" to holding the row, far shorter than a person waits. */
    private static final Duration UNHELD = Duration.ofMinutes(1);

    private final OutboxRows rows;
    private final MailComposers composers;
    private final Deliverer deliverer;
    private final TransactionTemplate transaction;
    private final TransactionTemplate composing;
    private final Clock clock;

    Postman(
            OutboxRows rows,
            MailComposers composers,
            Deliverer deliverer,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.composers = composers;
        this.deliverer = deliverer;
        this.transaction = new TransactionTemplate(transactions);
        // what one composer does wrong is taken back, and the row of its mail still says so
        this.composing = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.clock = clock;
    }

    /** Sends all that is due. */
    void deliverDue() {
        Actors.callAs(ACTOR, () -> {
            settleAbandoned();
            while (deliverNext()) {
                LOG.debug("one mail is through");
            }
            return null;
        });
    }

    private void settleAbandoned() {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            rows.lockAbandoned(now.minus(UNHELD)).forEach(id -> rows.end(id, MailState.UNCLEAR, null, now));
        });
    }

    /** False where nothing is due. */
    private boolean deliverNext() {
        Taken taken = transaction.execute(
                status -> rows.lockDue(clock.instant()).map(this::prepare).orElse(null));
        if (taken == null) {
            return false;
        }
        taken.mail().ifPresent(mail -> transaction.executeWithoutResult(status -> hand(taken.row(), mail)));
        return true;
    }

    /** A row that this node has taken, with its mail where there is anything to send. */
    private record Taken(Row row, Optional<Mail> mail) {}

    private Taken prepare(Row due) {
        Row row = due.nextAttempt();
        Optional<Mail> mail;
        try {
            mail = composing.execute(status -> composers.compose(row.order(), row.ordered()));
        } catch (RuntimeException e) {
            LOG.error(
                    "mail {} of kind {} cannot be written",
                    row.id(),
                    row.order().kind(),
                    e);
            later(row, "it could not be written");
            return new Taken(row, Optional.empty());
        }
        if (mail.isPresent()) {
            rows.sending(row, clock.instant());
        } else {
            rows.end(row.id(), MailState.DROPPED, null, clock.instant());
        }
        return new Taken(row, mail);
    }

    private void hand(Row row, Mail mail) {
        if (!rows.lockSending(row)) {
            return;
        }
        Delivery delivery = deliverer.deliver(mail, row.messageId());
        Instant now = clock.instant();
        switch (delivery.outcome()) {
            case ACCEPTED -> rows.end(row.id(), MailState.SENT, null, now);
            case NOT_NOW -> later(row, delivery.said());
            case NEVER -> rows.end(row.id(), MailState.REFUSED, delivery.said(), now);
            case UNCLEAR -> rows.end(row.id(), MailState.UNCLEAR, delivery.said(), now);
        }
        if (delivery.outcome() != Delivery.Outcome.ACCEPTED) {
            LOG.warn("mail {} of kind {}: {}", row.id(), row.order().kind(), delivery.outcome());
        }
    }

    private void later(Row row, @Nullable String problem) {
        Instant now = clock.instant();
        if (row.attempts() > PAUSES.size()) {
            rows.end(row.id(), MailState.REFUSED, problem, now);
        } else {
            rows.postpone(row, problem, now.plus(PAUSES.get(row.attempts() - 1)));
        }
    }
}
