package eu.clusterplanner.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.shell.StepProgress;
import eu.clusterplanner.shell.figure.FigureView;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.WorkedExample;
import eu.clusterplanner.valuechain.ChainFiguresService;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ValueChainViewTest extends PageTest {

    @Autowired
    ChainFiguresService figures;

    @Autowired
    ValueChainStep progress;

    WorkedExample example;

    @BeforeEach
    void worked_example() {
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void coverage_and_weakest_stage_are_those_that_the_service_computes() {
        open();

        Double coverage = figures.figures(partnership).figures().getFirst().coverage();
        assertThat(Objects.requireNonNull(coverage)).isCloseTo(.855, org.assertj.core.data.Offset.offset(5e-4));
        assertThat(page())
                .contains("85.5 %", "33.3 %", "at the weakest of the most important stages: Stage S9")
                .contains("1 stage is a bottleneck");
    }

    @Test
    void stages_say_who_does_what_and_how_they_stand() {
        open();

        assertThat(page()).contains("S9 Stage S9HighNobodyCluster PWIN, Cluster PACK33.3 %Bottleneck");
        assertThat(page()).contains("To watch");
    }

    @Test
    void a_decision_stands_beside_its_stage() {
        records.add(
                partnership,
                "gap_decision",
                null,
                Map.of("gap", "stage:VC1/S9", "decision", "BUY", "note", "By contract"));

        open();

        assertThat(page()).contains("BottleneckBuy it · By contract");
        assertThat(progress.progress(partnership)).isEqualTo(new StepProgress(StepProgress.State.NOW, 8, 9));
    }

    @Test
    void interfaces_invite_to_joint_work() {
        open();

        assertThat(page()).contains("From “Stage S1” (Cluster PWIN) to “Stage S2” (Cluster NP)");
        assertThat(page()).doesNotContain("From “Stage S5” (Cluster SCS) to “Stage S6”");
    }

    @Test
    void the_picture_names_stages_and_states() {
        open();

        String svg = find(FigureView.class).single().getElement().getProperty("innerHTML");

        assertThat(svg).contains("Stage S9", "Bottleneck", "To watch", "Covered", "Cluster");
    }

    @Test
    void before_publishing_others_are_told_whom_to_ask() {
        PlannerUser reader = accounts.create();
        partnerships.join(partnership, reader, Role.READER, null);
        TestAccounts.signIn(reader);

        open();

        assertThat(page()).contains("Please ask the manager.").doesNotContain("85.5 %");
        assertThat(progress.progress(partnership)).isEqualTo(StepProgress.LATER);
    }

    @Test
    void an_empty_step_says_how_to_begin() {
        partnership = partnerships.create(manager);

        open();

        assertThat(page()).contains("There is no value chain yet.");
    }

    private void open() {
        navigate("partnerships/" + partnership + "/value-chain", ValueChainView.class);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
