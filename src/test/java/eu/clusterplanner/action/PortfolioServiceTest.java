package eu.clusterplanner.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.action.analysis.Criterion;
import eu.clusterplanner.action.analysis.ScoreOrigin;
import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.action.portfolio.PortfolioAction;
import eu.clusterplanner.action.portfolio.PortfolioInput;
import eu.clusterplanner.action.portfolio.PortfolioSolver;
import eu.clusterplanner.action.portfolio.Search;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class PortfolioServiceTest {

    @Autowired
    PriorityService priorities;

    @Autowired
    PortfolioService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example_with_two_scored_actions() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
        change("partnership", new RecordId(partnership.value()), "end", LocalDate.of(2017, 12, 31));
        change("partner", example.id("PACK"), "capacity", 2.0);
        change("action", example.id("A"), "status", "DONE");
        contribute("A", "PACK", 8, "1000");
        contribute("B", "PACK", 30, "4000");
        contribute("B", "SCS", 5, "2000");
        contribute("C", "PACK", 20, "3000");
        score("B", 5);
        score("C", 3);
    }

    private void contribute(String action, String partner, double days, String cost) {
        records.add(
                partnership,
                "contribution",
                example.id(action),
                Map.of("partner", example.id(partner), "personDays", days, "cost", new BigDecimal(cost)));
    }

    private void score(String action, int score) {
        List.of("impact", "fit", "addedValue", "urgency", "feasibility")
                .forEach(name -> change("action", example.id(action), "scores." + name, score));
    }

    private void change(String kind, RecordId id, String property, @Nullable Object value) {
        RecordRow now = records.find(partnership, kind, id).orElseThrow();
        records.change(partnership, new Change(kind, id, now.version(), property, value));
    }

    @Test
    void values_take_weights_and_synergies_of_the_partnership() {
        var b = priorities.priorities(partnership).of("B").orElseThrow();
        assertThat(b.value()).isCloseTo(5.0, within(1e-9));
        assertThat(b.parts().get(2).origin())
                .isEqualTo(new ScoreOrigin.BestPair(new PartnerPair("PACK", "SCS"), Band.HIGH));

        records.add(
                partnership,
                "partnership_settings",
                null,
                Map.of("priorityWeights.synergy", 0.0, "priorityWeights.impact", 80.0));

        assertThat(priorities.priorities(partnership).weights().shares().get(Criterion.IMPACT))
                .isCloseTo(80.0 / 135, within(1e-9));
    }

    @Test
    void who_may_not_see_synergies_gets_no_value() {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, Role.REVIEWER, example.id("NP"));
        TestAccounts.signIn(person);

        var b = priorities.priorities(partnership).of("B").orElseThrow();

        assertThat(b.value()).isNull();
        assertThat(b.parts().get(2).origin()).isEqualTo(new ScoreOrigin.Hidden());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.basis(partnership));
    }

    @Test
    void limits_and_actions_come_from_the_plan() {
        PortfolioInput input = service.basis(partnership).input(new BigDecimal("7000.50"), null);

        // 2 days in each of 24 months, less 8 in the action that is done
        assertThat(input.limits().daysOf()).isEqualTo(Map.of("PACK", 4_000L));
        assertThat(input.limits().money()).isEqualTo(700_050);
        assertThat(input.actions())
                .hasSize(10)
                .element(0)
                .isEqualTo(new PortfolioAction(
                        "B",
                        PortfolioAction.Part.FREE,
                        500,
                        600_000L,
                        3_500L,
                        Map.of("PACK", 3_000L, "SCS", 500L),
                        List.of()));
        assertThat(input.actions().get(2).needs()).containsExactly("C");
    }

    @Test
    void a_choice_is_taken_over_as_one_act_or_not_at_all() {
        change("action", example.id("E"), "moscow", "WONT");
        PortfolioBasis basis = service.basis(partnership);
        Portfolio choice = PortfolioSolver.solve(
                basis.input(new BigDecimal("7000"), null), new Search(Duration.ofSeconds(20), progress -> {}));
        assertThat(choice.chosen()).containsExactly("B");
        List<PriorityChange> changes = PortfolioService.changes(basis, choice, Moscow.COULD);

        change("action", example.id("C"), "moscow", "MUST");
        assertThat(service.apply(partnership, changes)).isFalse();
        assertThat(moscow("B")).isNull();

        change("action", example.id("C"), "moscow", null);
        assertThat(service.apply(partnership, changes)).isTrue();
        assertThat(List.of(moscow("B"), moscow("C"), moscow("E"))).containsExactly("SHOULD", "COULD", "WONT");
    }

    private @Nullable Object moscow(String action) {
        return records.find(partnership, "action", example.id(action))
                .orElseThrow()
                .value("moscow");
    }
}
