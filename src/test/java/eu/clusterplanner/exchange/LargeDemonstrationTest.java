package eu.clusterplanner.exchange;

import static eu.clusterplanner.jooq.Tables.ACTION;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.persistence.PartnershipWriter;
import eu.clusterplanner.exchange.persistence.SamplePartnerships;
import eu.clusterplanner.exchange.sample.LargePartnership;
import eu.clusterplanner.identity.DemoAccountsReady;
import eu.clusterplanner.identity.DemoRole;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlannerTest
class LargeDemonstrationTest {

    private static final UUID LARGE = SamplePartnerships.LARGE.value();

    @Autowired
    PartnershipFileReader reader;

    @Autowired
    PartnershipWriter writer;

    @Autowired
    SamplePartnerships samples;

    @Autowired
    DemoTeam team;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    DSLContext database;

    @Test
    void is_made_where_it_is_wanted_and_a_later_start_finds_it_as_it_was_left() {
        DemoAccountsReady demo = new DemoAccountsReady(people());

        demonstration(false).fill(demo);
        assertThat(database.fetchExists(PARTNERSHIP, PARTNERSHIP.ID.eq(LARGE))).isFalse();
        demonstration(true).fill(demo);
        assertThat(actions()).isEqualTo(LargePartnership.Size.DEMONSTRATION.actions());
        demonstration(true).fill(demo);

        assertThat(actions()).isEqualTo(LargePartnership.Size.DEMONSTRATION.actions());
        AccountId manager = demo.accounts().getOrDefault(DemoRole.MANAGER, AccountId.next());
        assertThat(samples.of(manager))
                .as("the example that the start page opens")
                .isEmpty();
    }

    private LargeDemonstration demonstration(boolean wanted) {
        return new LargeDemonstration(wanted, reader, writer, samples, team, transaction);
    }

    private Map<DemoRole, AccountId> people() {
        return Arrays.stream(DemoRole.values())
                .collect(
                        Collectors.toMap(role -> role, role -> accounts.create().id()));
    }

    private int actions() {
        return database.fetchCount(ACTION, ACTION.PARTNERSHIP_ID.eq(LARGE));
    }
}
