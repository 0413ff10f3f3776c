package eu.clusterplanner.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.CompetenceAnalysis;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class CompetenceFiguresServiceTest {

    @Autowired
    CompetenceFiguresService service;

    @Autowired
    CompetenceMatrixService matrices;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

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
        CompetenceFigures figures = service.figures(partnership).figures();

        assertThat(figures.coverage()).isCloseTo(.9667, within(5e-5));
        assertThat(figures.overlap()).isCloseTo(.01, within(1e-12));
        assertThat(figures.partners())
                .extracting(row -> row.partner())
                .containsExactlyElementsOf(WorkedExample.PARTNERS);
        assertThat(figures.pairs()).hasSize(15);
        assertThat(figures.pairs().getLast().synergy()).isCloseTo(58.691897, within(5e-7));
        assertThat(figures.pairs().getLast().related()).isCloseTo(.093643, within(5e-7));
    }

    @Test
    void what_was_computed_can_be_named_and_computed_again() {
        AnalysedCompetences analysed = service.figures(partnership);

        assertThat(analysed.partner("PACK")).map(PartnerSummary::label).contains("Cluster PACK");
        assertThat(analysed.competence("C10")).map(Competence::name).contains("Competence C10");
        assertThat(analysed.competence("C11")).isEmpty();
        assertThat(CompetenceAnalysis.analyse(analysed.input())).isEqualTo(analysed.figures());
    }

    @Test
    void partners_that_left_or_only_watch_do_not_count_as_of_the_day() {
        clock.stopAt(Instant.parse("2026-03-10T12:00:00Z"));
        change("partner", "NP", "left", LocalDate.of(2026, 3, 11));
        change("partner", "SCS", "role", "OBSERVER");

        assertThat(service.figures(partnership).day()).isEqualTo("2026-03-10");
        assertThat(service.figures(partnership).input().partners())
                .containsExactly("NP", "BNPT", "PWIN", "INOV", "PACK");

        records.change(partnership, new Change("partnership", self(), 2, "asOf", LocalDate.of(2026, 3, 11)));

        AnalysedCompetences later = service.figures(partnership);
        assertThat(later.day()).isEqualTo("2026-03-11");
        assertThat(later.input().partners()).containsExactly("BNPT", "PWIN", "INOV", "PACK");
        assertThat(later.partners()).as("all can still be named").hasSize(6);
    }

    @Test
    void the_teams_own_settings_and_view_of_a_pair_are_used() {
        records.add(partnership, "partnership_settings", null, Map.of("bestDistance", .3, "bandHigh", 30.0));
        records.add(
                partnership,
                "synergy",
                null,
                Map.of(
                        "partners", List.of(example.id("BNPT"), example.id("NP")),
                        "override", 30,
                        "overrideReason", "They know each other",
                        "owner", example.id("SCS"),
                        "due", PlannedDate.inMonth(8)));

        AnalysedCompetences analysed = service.figures(partnership);
        PairRow pair = analysed.figures().pairs().getFirst();
        assertThat(analysed.input().parameters().bestDistance()).isEqualTo(.3);
        assertThat(analysed.input().parameters().bandMedium())
                .as("a standard above the team's own upper bound")
                .isEqualTo(30);
        assertThat(pair.override()).isEqualTo(30);
        assertThat(pair.band()).isEqualTo(Band.HIGH);
        assertThat(analysed.synergy("NP", "BNPT")).hasValueSatisfying(synergy -> {
            assertThat(synergy.partner()).isEqualTo("BNPT");
            assertThat(synergy.owner()).isEqualTo("SCS");
            assertThat(synergy.due()).isEqualTo(PlannedDate.inMonth(8));
        });
    }

    @Test
    void i_do_not_know_is_no_answer() {
        Assessment first = matrices.matrix(partnership).assessments().getFirst();
        records.change(partnership, new Change("assessment", first.id(), 1, "level", null));
        records.change(partnership, new Change("assessment", first.id(), 2, "unknown", true));
        records.add(partnership, "assessment_evidence", first.id(), Map.of("text", "A list of services"));

        assertThat(service.figures(partnership).figures().partners().getFirst().answered())
                .isCloseTo(.88, within(1e-12));
        Assessment now = matrices.matrix(partnership).assessments().getFirst();
        assertThat(now.isAnswered()).isFalse();
        assertThat(now.unknown()).isTrue();
        assertThat(now.partner()).isEqualTo("NP");
        assertThat(now.competence()).isEqualTo("C1");
        assertThat(now.evidence()).extracting(Evidence::text).containsExactly("A list of services");
    }

    @Test
    void each_model_is_one_query_beside_the_question_who_asks() {
        assertThat(StatementCounter.count(() -> service.figures(partnership))).isEqualTo(2);
        assertThat(StatementCounter.count(() -> matrices.matrix(partnership))).isEqualTo(2);
    }

    @Test
    void an_empty_partnership_has_no_figures_but_reasons() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);

        AnalysedCompetences analysed = service.figures(partnerships.create(manager));

        assertThat(analysed.figures().coverage()).isNull();
        assertThat(analysed.figures().reason()).isEqualTo("There is no partner that counts.");
        assertThat(analysed.ratingsPublished()).isFalse();
    }

    private RecordId self() {
        return new RecordId(partnership.value());
    }

    private void change(String kind, String key, String property, Object value) {
        records.change(partnership, new Change(kind, example.id(key), 1, property, value));
    }
}
