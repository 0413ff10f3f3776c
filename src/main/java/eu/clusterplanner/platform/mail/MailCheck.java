package eu.clusterplanner.platform.mail;

import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether mails leave: how many wait and how long, how many the mail server did not take. */
@Component
class MailCheck implements Check {

    /** After a quarter of an hour nobody waits for a sign-in code any more. */
    private static final Duration SLOW = Duration.ofMinutes(15);

    /** Of more than that, a mail server out of order is the likely reason. */
    private static final Duration STUCK = Duration.ofHours(4);

    private static final Duration LOOKED_BACK = Duration.ofDays(2);

    private final OutboxRows rows;
    private final MailSettings settings;
    private final Clock clock;

    MailCheck(OutboxRows rows, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean asksDatabase() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Condition look() {
        if (!settings.given()) {
            return Condition.good("operation.mail.none", Map.of());
        }
        Instant now = clock.instant();
        OutboxRows.Tally tally = rows.tally(now.minus(LOOKED_BACK));
        Instant oldest = tally.oldest();
        Duration waited = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        Map<String, Object> facts = Map.of("waiting", tally.waiting(), "failed", tally.failed(), "waited", waited);
        if (waited.compareTo(STUCK) > 0) {
            return Condition.bad("operation.mail.stuck", facts);
        }
        if (waited.compareTo(SLOW) > 0) {
            return Condition.attention("operation.mail.slow", facts);
        }
        return tally.failed() > 0
                ? Condition.attention("operation.mail.failed", facts)
                : Condition.good("operation.mail.good", facts);
    }
}
