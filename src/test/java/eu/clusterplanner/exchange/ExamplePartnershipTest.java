package eu.clusterplanner.exchange;

import static eu.clusterplanner.jooq.Tables.PARTNER;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.TEAM_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.DemoAccountsReady;
import eu.clusterplanner.identity.DemoRole;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PlannerTest
class ExamplePartnershipTest {

    @Autowired
    ExamplePartnership example;

    @Autowired
    TestAccounts accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DSLContext database;

    @Test
    void each_person_gets_an_example_and_finds_it_again() throws Exception {
        PlannerUser one = accounts.create();
        PlannerUser other = accounts.create();

        PartnershipId first = TestAccounts.callAs(one, example::open);

        assertThat(TestAccounts.callAs(one, example::open)).isEqualTo(first);
        assertThat(TestAccounts.callAs(other, example::open)).isNotEqualTo(first);
        assertThat(database.fetchSingle(PARTNERSHIP, PARTNERSHIP.ID.eq(first.value()))
                        .getSample())
                .isTrue();
    }

    @Test
    void the_demonstration_has_one_person_a_role_and_is_made_once() {
        Map<DemoRole, AccountId> people = Arrays.stream(DemoRole.values())
                .collect(
                        Collectors.toMap(role -> role, role -> accounts.create().id()));
        AccountId manager = people.getOrDefault(DemoRole.MANAGER, AccountId.next());

        events.publishEvent(new DemoAccountsReady(people));
        events.publishEvent(new DemoAccountsReady(people));

        var partnership = database.fetchSingle(TEAM_MEMBER, TEAM_MEMBER.ACCOUNT_ID.eq(manager.value()))
                .getPartnershipId();
        var team = database.select(TEAM_MEMBER.ROLE, PARTNER.KEY)
                .from(TEAM_MEMBER)
                .leftJoin(PARTNER)
                .on(PARTNER.PARTNERSHIP_ID.eq(TEAM_MEMBER.PARTNERSHIP_ID), PARTNER.ID.eq(TEAM_MEMBER.PARTNER_ID))
                .where(TEAM_MEMBER.PARTNERSHIP_ID.eq(partnership))
                .fetchMap(TEAM_MEMBER.ROLE, PARTNER.KEY);
        assertThat(team)
                .containsOnlyKeys(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new));
        assertThat(team.get("CONTRIBUTOR")).isNotNull();
        assertThat(team.get("REVIEWER")).isNotNull().isNotEqualTo(team.get("CONTRIBUTOR"));
    }
}
