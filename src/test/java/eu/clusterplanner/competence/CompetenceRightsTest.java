package eu.clusterplanner.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees ratings of whom. */
@PlannerTest
class CompetenceRightsTest {

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

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, true, 6", "EDITOR, true, 6", "CONTRIBUTOR, false, 1", "REVIEWER, false, 1", "READER, false, 0"
    })
    void before_publishing_figures_are_for_managers_and_editors_and_ratings_for_their_own_partner(
            Role role, boolean figures, int partners) {
        signIn(role);

        if (figures) {
            assertThat(service.figures(partnership).figures().coverage()).isNotNull();
        } else {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.figures(partnership));
        }
        CompetenceMatrix matrix = matrices.matrix(partnership);
        assertThat(matrix.partners()).hasSize(partners);
        assertThat(matrix.competences()).hasSize(10);
        assertThat(matrix.assessments()).hasSize(10 * partners);
        if (partners == 1) {
            assertThat(matrix.partners()).extracting(PartnerSummary::key).isEqualTo(List.of("PACK"));
            assertThat(matrix.assessments()).extracting(Assessment::partner).containsOnly("PACK");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void after_publishing_everybody_in_the_team_sees_all(Role role) {
        example.publishRatings();
        signIn(role);

        AnalysedCompetences analysed = service.figures(partnership);
        assertThat(analysed.ratingsPublished()).isTrue();
        assertThat(matrices.matrix(partnership).assessments()).hasSize(60);
    }

    @Test
    void a_contributor_of_no_partner_sees_no_ratings() {
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, null);
        TestAccounts.signIn(contributor);

        assertThat(matrices.matrix(partnership).assessments()).isEmpty();
    }

    @Test
    void strangers_and_administrators_do_not_learn_that_the_partnership_exists() {
        example.publishRatings();
        for (PlannerUser stranger : List.of(accounts.create(), accounts.createAdministrator())) {
            TestAccounts.signIn(stranger);
            assertThatExceptionOfType(PartnershipNotFoundException.class)
                    .isThrownBy(() -> service.figures(partnership));
            assertThatExceptionOfType(PartnershipNotFoundException.class)
                    .isThrownBy(() -> matrices.matrix(partnership));
        }
    }

    private void signIn(Role role) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, example.id("PACK"));
        TestAccounts.signIn(person);
    }
}
