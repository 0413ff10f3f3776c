package eu.clusterplanner.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When the outbox is emptied and tidied up. */
class MailRounds {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Optional<Postman> postman;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRounds(Optional<Postman> postman, OutboxRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.postman = postman;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Every two seconds: a code is waited for. The query for what is due reads an index that is nearly always empty. */
    @Scheduled(fixedDelayString = "${planner.mail.every:PT2S}", initialDelayString = "${planner.mail.every:PT2S}")
    void deliver() {
        postman.ifPresent(Postman::deliverDue);
    }

    /** Every night: what was over more than 30 days ago goes. */
    @Scheduled(cron = "0 40 3 * * *")
    void tidyUp() {
        Instant longAgo = clock.instant().minus(KEPT);
        transaction.executeWithoutResult(status -> rows.deleteEndedBefore(longAgo));
    }
}
