package eu.clusterplanner.partnership;

import eu.clusterplanner.partnership.persistence.PartnershipTables;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: what was deleted more than 30 days ago goes for ever. */
@Component
class PartnershipPurge {

    private static final Logger LOG = LoggerFactory.getLogger(PartnershipPurge.class);

    private final PartnershipTables tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PartnershipPurge(PartnershipTables tables, TransactionTemplate transaction, Clock clock) {
        this.tables = tables;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** On several nodes at once it does no harm: the second finds nothing to delete. */
    @Scheduled(cron = "0 30 3 * * *")
    void purge() {
        Instant longAgo = clock.instant().minus(PartnershipService.KEPT);
        List<PartnershipId> due = tables.queries().deletedBefore(longAgo);
        due.forEach(partnership -> Actors.callAs(Actor.job("purge"), () -> {
            transaction.executeWithoutResult(status -> tables.partnerships().purge(partnership));
            LOG.info("deleted partnership {} for ever", partnership);
            return null;
        }));
    }
}
