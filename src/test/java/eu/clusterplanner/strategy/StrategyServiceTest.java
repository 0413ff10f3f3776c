package eu.clusterplanner.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class StrategyServiceTest {

    @Autowired
    StrategyService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;

    @BeforeEach
    void strategy_with_one_objective() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        RecordId partner = add("partner", Map.of("key", "NP", "name", "Nanoprogress"));
        add("target_market", Map.of("name", "Japan", "country", "JP", "attractiveness", 4));
        RecordId first = add("kpi", Map.of("name", "SMEs", "baseline", 0.0, "target", 12.5));
        RecordId second = add("kpi", Map.of("name", "Projects", "targetDate", PlannedDate.inMonth(20)));
        records.add(partnership, "kpi_plan", first, Map.of("by", PlannedDate.inMonth(6), "value", 4.5));
        RecordId axis = add("axis", Map.of("title", "Grow together"));
        add(
                "objective",
                Map.of(
                        "title",
                        "Reach Japan",
                        "axis",
                        axis,
                        "owner",
                        partner,
                        "due",
                        PlannedDate.inMonth(18),
                        "kpis",
                        List.of(second, first),
                        "addresses",
                        List.of("market:TM1", "challenge:CH1")));
        add("objective", Map.of("title", "Without axis"));
        add("swot_item", Map.of("kind", "STRENGTH", "text", "Plasma", "basedOn", List.of("challenge:CH1")));
    }

    @Test
    void a_strategy_is_read_with_its_objectives_indicators_and_findings() {
        Strategy strategy = service.strategy(partnership);

        Objective objective = strategy.objectivesOf("AX1").getFirst();
        assertThat(objective.owner()).isEqualTo("NP");
        assertThat(objective.due()).isEqualTo(PlannedDate.inMonth(18));
        assertThat(objective.addresses()).containsExactly("market:TM1", "challenge:CH1");
        assertThat(strategy.indicatorsOf(objective)).extracting(Indicator::name).containsExactly("Projects", "SMEs");
        assertThat(strategy.indicators().getFirst().target()).isEqualTo(12.5);
        assertThat(strategy.indicators().getFirst().plan())
                .extracting(Indicator.PlannedValue::value)
                .containsExactly(4.5);
        assertThat(strategy.objectivesOf(null)).extracting(Objective::title).containsExactly("Without axis");
        assertThat(strategy.swot().getFirst().basedOn()).containsExactly("challenge:CH1");
        assertThat(strategy.markets().getFirst().attractiveness()).isEqualTo(4);
        assertThat(strategy.vision()).isNull();
    }

    @Test
    void a_strategy_is_one_query_beside_the_question_who_asks() {
        assertThat(StatementCounter.count(() -> service.strategy(partnership))).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_in_the_team_reads_it(Role role) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, null);
        TestAccounts.signIn(person);

        assertThat(service.strategy(partnership).objectives()).hasSize(2);
    }

    private RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }
}
