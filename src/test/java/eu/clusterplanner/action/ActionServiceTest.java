package eu.clusterplanner.action;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.ActionMode;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class ActionServiceTest {

    @Autowired
    ActionService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example_with_one_full_action() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
        RecordId action = records.add(
                        partnership,
                        "action",
                        null,
                        Map.of(
                                "key", "Z",
                                "title", "Pilot line",
                                "type", "A05",
                                "status", "AGREED",
                                "moscow", "MUST",
                                "lead", example.id("PACK"),
                                "duration", Period.months(3),
                                "mode", "CONTINUOUS",
                                "deadline", PlannedDate.inMonth(20),
                                "cost", new BigDecimal("9000.50")))
                .id();
        links(action);
        records.add(
                partnership,
                "contribution",
                action,
                Map.of("partner", example.id("SCS"), "personDays", 10.0, "cost", new BigDecimal("4000.25")));
        records.add(
                partnership,
                "contribution",
                action,
                Map.of("partner", example.id("PACK"), "personDays", 5.5, "cost", new BigDecimal("1000")));
        records.add(partnership, "predecessor", action, Map.of("action", example.id("D"), "lag", Period.days(7)));
        records.add(partnership, "funding", action, Map.of("instrument", "Own means"));
        records.add(
                partnership,
                "funding",
                action,
                Map.of("instrument", "Regional", "status", "APPLIED", "amount", new BigDecimal("3000")));
    }

    private void links(RecordId action) {
        RecordId objective = records.add(partnership, "objective", null, Map.of("title", "Grow"))
                .id();
        RecordId kpi =
                records.add(partnership, "kpi", null, Map.of("name", "SMEs")).id();
        records.change(partnership, new Change("action", action, 1, "objectives", List.of(objective)));
        records.change(partnership, new Change("action", action, 2, "kpis", List.of(kpi)));
        records.change(
                partnership,
                new Change("action", action, 3, "origins", List.of("pair:PACK+SCS", "stage:VC1/S9", "challenge:CH2")));
        records.change(partnership, new Change("action", action, 4, "outputs", List.of("A plan", "A line")));
        records.change(partnership, new Change("action", action, 5, "scores.impact", 5));
    }

    @Test
    void an_action_is_read_with_all_its_parts() {
        ActionList list = service.actions(partnership);
        Action action = list.action("Z").orElseThrow();

        assertThat(list.actions()).hasSize(12);
        assertThat(list.costsShown()).isTrue();
        assertThat(action.title()).isEqualTo("Pilot line");
        assertThat(action.standing().status()).isEqualTo(ActionStatus.AGREED);
        assertThat(action.standing().moscow()).isEqualTo(Moscow.MUST);
        assertThat(action.timing().mode()).isEqualTo(ActionMode.CONTINUOUS);
        assertThat(action.timing().duration()).isEqualTo(Period.months(3));
        assertThat(action.timing().deadline()).isEqualTo(PlannedDate.inMonth(20));
        assertThat(action.timing().notBefore()).isNull();
        assertThat(action.scores().impact()).isEqualTo(5);
        assertThat(action.outputs()).containsExactly("A plan", "A line");
        assertThat(action.objectives()).containsExactly("O1");
        assertThat(action.indicators()).containsExactly("K1");
        assertThat(action.origins()).containsExactly("pair:PACK+SCS", "stage:VC1/S9", "challenge:CH2");
        assertThat(action.predecessors()).extracting(Predecessor::action).containsExactly("D");
        assertThat(action.predecessors()).extracting(Predecessor::lag).containsExactly(Period.days(7));
    }

    @Test
    void people_who_read_the_same_actions_hold_the_same_ones() {
        List<Action> mine = service.actions(partnership).actions();

        List<Action> theirs = service.actions(partnership).actions();

        for (int place = 0; place < mine.size(); place++) {
            assertThat(theirs.get(place)).isSameAs(mine.get(place));
        }
    }

    @Test
    void sums_follow_from_the_parts() {
        Action action = service.actions(partnership).action("Z").orElseThrow();

        assertThat(action.partners()).containsExactly("PACK", "SCS");
        assertThat(action.personDays()).isEqualTo(15.5);
        assertThat(action.totalCost()).isEqualByComparingTo("5000.25");
        assertThat(action.fundingStatus()).contains(Funding.Status.APPLIED);
        Action bare = service.actions(partnership).action("A").orElseThrow();
        assertThat(bare.partners()).isEmpty();
        assertThat(bare.personDays()).isNull();
        assertThat(bare.totalCost()).isNull();
        assertThat(bare.fundingStatus()).isEmpty();
        assertThat(bare.outputs()).isEmpty();
    }

    @Test
    void the_list_is_one_query_beside_the_question_who_asks() {
        assertThat(StatementCounter.count(() -> service.actions(partnership))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, , true, true",
        "EDITOR, , true, true",
        "CONTRIBUTOR, SCS, false, true",
        "CONTRIBUTOR, NP, false, false",
        "REVIEWER, , false, false",
        "READER, , false, false"
    })
    void costs_are_for_managers_and_editors_and_for_the_partner_whose_they_are(
            Role role, String partner, boolean all, boolean ofScs) {
        example.publishRatings();
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, partner == null ? null : example.id(partner));
        TestAccounts.signIn(person);

        ActionList list = service.actions(partnership);
        Action action = list.action("Z").orElseThrow();
        assertThat(list.costsShown()).isEqualTo(all);
        assertThat(action.cost() != null).isEqualTo(all);
        assertThat(action.contributions().getFirst().cost() != null).isEqualTo(ofScs);
        assertThat(action.contributions().getLast().cost() != null).isEqualTo(all);
        assertThat(action.funding().getLast().amount() != null).isEqualTo(all);
        assertThat(action.fundingStatus())
                .as("that there is money is no secret")
                .contains(Funding.Status.APPLIED);
        assertThat(action.personDays()).isEqualTo(15.5);
    }
}
