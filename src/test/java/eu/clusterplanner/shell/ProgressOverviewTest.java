package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.jooq.Tables;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlannerTest
class ProgressOverviewTest {

    @Autowired
    ProgressOverview overview;

    @Autowired
    List<PlanningStep> steps;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext database;

    PlannerUser manager;
    PartnershipId partnership;

    @BeforeEach
    void worked_example() {
        manager = accounts.create("Ada");
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        WorkedExample.write(records, partnership);
    }

    @Test
    void it_says_what_the_steps_say() {
        assertThat(overview.of(partnership)).isEqualTo(asked());
        assertThat(overview.of(partnership)).isEqualTo(asked());
    }

    @Test
    void while_nothing_changes_it_costs_one_statement() {
        int first = StatementCounter.count(() -> overview.of(partnership));
        int second = StatementCounter.count(() -> overview.of(partnership));

        assertThat(second).isEqualTo(1);
        assertThat(first).isGreaterThan(10);
    }

    @Test
    void a_change_is_seen_at_once_also_within_its_transaction() {
        overview.of(partnership);
        change("theme", "Packaging");
        assertThat(overview.of(partnership)).isEqualTo(asked());

        transaction.executeWithoutResult(status -> {
            change("vision", "Smart packaging");
            assertThat(overview.of(partnership)).isEqualTo(asked());
            change("mission", "Together");
            assertThat(overview.of(partnership)).isEqualTo(asked());
        });
        assertThat(overview.of(partnership)).isEqualTo(asked());
    }

    @Test
    void a_change_that_began_before_and_ended_after_a_look_is_seen() throws Exception {
        Map<Step, StepProgress> before = overview.of(partnership);
        transaction.executeWithoutResult(status -> {
            change("theme", "Packaging");
            // somebody else looks in the meantime, on a connection of its own
            Thread other = Thread.ofVirtual().start(() -> TestAccounts.runAs(manager, () -> overview.of(partnership)));
            join(other);
        });

        assertThat(overview.of(partnership)).isEqualTo(asked()).isNotEqualTo(before);
    }

    @Test
    void everybody_sees_what_the_own_role_may_see() {
        overview.of(partnership);
        PlannerUser reader = accounts.create("Rea");
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);

        assertThat(overview.of(partnership).get(Step.SYNERGIES)).isEqualTo(StepProgress.LATER);
        assertThat(overview.of(partnership)).isEqualTo(asked());
    }

    @Test
    void who_left_the_team_sees_nothing_any_more() {
        PlannerUser reader = accounts.create("Rea");
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.runAs(reader, () -> overview.of(partnership));

        transaction.executeWithoutResult(status -> database.deleteFrom(Tables.TEAM_MEMBER)
                .where(Tables.TEAM_MEMBER.ACCOUNT_ID.eq(reader.id().value()))
                .execute());

        TestAccounts.signIn(reader);
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> overview.of(partnership));
    }

    private Map<Step, StepProgress> asked() {
        Map<Step, StepProgress> asked = new EnumMap<>(Step.class);
        steps.forEach(step -> asked.put(step.step(), step.progress(partnership)));
        return asked;
    }

    private void change(String property, String value) {
        RecordId id = new RecordId(partnership.value());
        int version = records.find(partnership, "partnership", id).orElseThrow().version();
        records.change(partnership, new Change("partnership", id, version, property, value));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
