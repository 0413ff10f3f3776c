package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.persistence.PartnershipWriter;
import eu.clusterplanner.exchange.persistence.SamplePartnerships;
import eu.clusterplanner.exchange.sample.LargePartnership;
import eu.clusterplanner.identity.DemoAccountsReady;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a generated partnership of 30 partners and 1,000 shared actions beside the example of the demonstration, where
 * that is wanted, once: its bytes go the way of any other file.
 */
@Component
class LargeDemonstration {

    private final boolean wanted;
    private final PartnershipFileReader reader;
    private final PartnershipWriter writer;
    private final SamplePartnerships samples;
    private final DemoTeam team;
    private final TransactionTemplate transaction;

    /** wanted: {@code PLANNER_DEMO_LARGE}; means nothing without the demonstration itself. */
    LargeDemonstration(
            @Value("${planner.demo-large:false}") boolean wanted,
            PartnershipFileReader reader,
            PartnershipWriter writer,
            SamplePartnerships samples,
            DemoTeam team,
            TransactionTemplate transaction) {
        this.wanted = wanted;
        this.reader = reader;
        this.writer = writer;
        this.samples = samples;
        this.team = team;
        this.transaction = transaction;
    }

    @EventListener
    void fill(DemoAccountsReady demo) {
        if (wanted && !samples.existsLarge()) {
            Actors.callAs(new Actor(Actor.Kind.IMPORT, "demo"), () -> {
                make(demo);
                return true;
            });
        }
    }

    private void make(DemoAccountsReady demo) {
        PartnershipFile file = reader.read(new JsonMapper()
                .writeValueAsBytes(LargePartnership.file(LargePartnership.SEED, LargePartnership.Size.DEMONSTRATION)));
        transaction.executeWithoutResult(status -> {
            writer.insert(SamplePartnerships.LARGE, file);
            writer.markAsSample(SamplePartnerships.LARGE);
            team.of(SamplePartnerships.LARGE, file, demo.accounts()).forEach(writer::join);
        });
    }
}
