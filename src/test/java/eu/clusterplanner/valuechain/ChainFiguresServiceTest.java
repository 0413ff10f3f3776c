package eu.clusterplanner.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.ChainPartnerRow;
import eu.clusterplanner.valuechain.analysis.ChainStage;
import eu.clusterplanner.valuechain.analysis.StageInterface;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class ChainFiguresServiceTest {

    @Autowired
    ChainFiguresService service;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void the_worked_example_comes_out_of_the_database_as_it_was_computed_by_hand() {
        ChainFigures figures = service.figures(partnership).figures("VC1").orElseThrow();

        assertThat(figures.coverage()).isCloseTo(.855, within(5e-4));
        assertThat(figures.weakest()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(figures.stages())
                .extracting(StageRow::state)
                .endsWith(StageState.GREEN, StageState.AMBER, StageState.RED);
        assertThat(figures.partners()).extracting(ChainPartnerRow::partner).isEqualTo(WorkedExample.PARTNERS);
        assertThat(figures.interfaces()).hasSize(5);
    }

    @Test
    void stages_are_read_with_their_roles_links_and_answers() {
        records.change(partnership, new Change("stage", example.id("S9"), 1, "feeds", List.of(example.id("S1"))));
        records.change(partnership, new Change("stage", example.id("S8"), 1, "kind", "SUPPORT"));
        records.change(partnership, new Change("stage", example.id("S8"), 2, "externalDependency", .5));
        records.add(
                partnership,
                "gap_decision",
                null,
                Map.of(
                        "gap",
                        "stage:VC1/S9",
                        "decision",
                        "BRING_IN",
                        "owner",
                        example.id("PACK"),
                        "due",
                        PlannedDate.inMonth(8)));
        records.add(partnership, "gap_decision", null, Map.of("gap", "competence:C10"));

        AnalysedChains analysed = service.figures(partnership);
        ValueChain chain = analysed.chains().chains().getFirst();
        assertThat(chain.name()).isEqualTo("Packaging");
        assertThat(chain.stages()).extracting(Stage::key).startsWith("S1", "S2").hasSize(9);
        assertThat(chain.stages().get(1).roles())
                .extracting(role -> role.partner() + " " + role.role())
                .containsExactly("NP 3", "BNPT 1", "PWIN 1");
        assertThat(chain.stages().get(7).kind()).isEqualTo(ChainStage.Kind.SUPPORT);
        assertThat(chain.stages().get(7).externalDependency()).isEqualTo(.5);
        assertThat(chain.stages().getLast().feeds()).containsExactly("S1");
        assertThat(analysed.chains().decisions()).extracting(GapDecision::stage).containsExactly("S9", null);
        assertThat(analysed.chains().decisions())
                .extracting(GapDecision::competence)
                .containsExactly(null, "C10");
        assertThat(analysed.chains().decisions().getFirst().chain()).isEqualTo("VC1");
        assertThat(analysed.chains().decisions().getFirst().owner()).isEqualTo("PACK");
        assertThat(analysed.figures().getFirst().interfaces())
                .as("S9 has no lead")
                .doesNotContain(new StageInterface("S9", "S1"));
    }

    @Test
    void chains_with_figures_are_one_query_beside_the_question_who_asks() {
        assertThat(StatementCounter.count(() -> service.figures(partnership))).isEqualTo(2);
    }
}
