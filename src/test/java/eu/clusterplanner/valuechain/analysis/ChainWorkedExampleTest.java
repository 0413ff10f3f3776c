package eu.clusterplanner.valuechain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaging chain of the worked example: nine stages, six partners. */
class ChainWorkedExampleTest {

    private final ChainFigures figures = Chain.of("NP", "BNPT", "PWIN", "INOV", "PACK", "SCS")
            .stage("S1", 3, "- - 3 - 1 -")
            .stage("S2", 2, "3 1 1 - - -")
            .stage("S3", 2, "1 3 - - - -")
            .stage("S4", 3, "- - 1 - 3 -")
            .stage("S5", 3, "- - - - 1 3")
            .stage("S6", 2, "- - - - - 3")
            .stage("S7", 3, "- - - 3 1 -")
            .stage("S8", 2, "- - - 1 1 -")
            .stage("S9", 3, "- - 1 - 1 -")
            .analyse();

    @Test
    void the_chain_is_well_covered_but_its_weakest_critical_link_is_recycling() {
        assertThat(figures.chain()).isEqualTo("VC");
        assertThat(figures.coverage()).isCloseTo(.855, within(5e-4)).isCloseTo(59 / 69.0, within(1e-12));
        assertThat(figures.weakest()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(figures.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, S1, 1, 0, GREEN, PWIN",
        "1, S2, 1, 0, GREEN, NP",
        "2, S3, 1, 0, GREEN, BNPT",
        "3, S4, 1, 0, GREEN, PACK",
        "4, S5, 1, 0, GREEN, SCS",
        "5, S6, 1, 0, GREEN, SCS",
        "6, S7, 1, 0, GREEN, INOV",
        "7, S8, .333333333333, .444444444444, AMBER, ''",
        "8, S9, .333333333333, .666666666667, RED, ''"
    })
    void each_stage_has_its_row(
            int position, String stage, double coverage, double bottleneck, StageState state, String lead) {
        StageRow row = figures.stages().get(position);
        List<String> leads = lead.isEmpty() ? List.of() : List.of(lead);
        assertThat(row.stage()).isEqualTo(stage);
        assertThat(row.coverage()).isCloseTo(coverage, within(1e-9));
        assertThat(row.bottleneck()).isCloseTo(bottleneck, within(1e-9));
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.leads()).isEqualTo(leads);
        assertThat(row.contributors()).isEqualTo(leads);
        assertThat(row.crowded()).isFalse();
        assertThat(row.downstream()).isEqualTo(8 - position);
        assertThat(row.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, NP, .082126",
        "1, BNPT, .082126",
        "2, PWIN, .161836",
        "3, INOV, .123188",
        "4, PACK, .210145",
        "5, SCS, .195652"
    })
    void each_partner_has_its_share(int position, String partner, double shapley) {
        ChainPartnerRow row = figures.partners().get(position);
        assertThat(row.partner()).isEqualTo(partner);
        assertThat(row.shapley()).isCloseTo(shapley, within(5.1e-7));
        assertThat(row.reason()).isNull();
    }

    @Test
    void neighbours_with_different_leads_are_interfaces_and_two_stages_of_one_lead_are_none() {
        assertThat(figures.interfaces())
                .containsExactly(
                        new StageInterface("S1", "S2"),
                        new StageInterface("S2", "S3"),
                        new StageInterface("S3", "S4"),
                        new StageInterface("S4", "S5"),
                        new StageInterface("S6", "S7"));
    }
}
