package eu.clusterplanner.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.OrphanedAction;
import eu.clusterplanner.scenario.analysis.Participation;
import eu.clusterplanner.scenario.analysis.Trial;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.StatementCounter;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class TrialServiceTest {

    @Autowired
    TrialService service;

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
    void without_scs_the_worked_example_loses_what_only_scs_brings() {
        records.change(partnership, new Change("action", example.id("B"), 1, "lead", example.id("SCS")));
        records.add(
                partnership, "contribution", example.id("B"), Map.of("partner", example.id("NP"), "personDays", 4.0));

        TrialBasis basis = service.basis(partnership).orElseThrow();
        Trial trial = Trial.of(basis.state(), Assumptions.NONE.without(Set.of("SCS")));

        assertThat(trial.before().coverage()).isCloseTo(.9667, within(5e-5));
        assertThat(trial.before().partners().getLast().leaveOneOut()).isCloseTo(.1533, within(5e-5));
        assertThat(trial.after().coverage()).isCloseTo(.9667 - .1533, within(1e-4));
        assertThat(trial.competences())
                .extracting(change -> change.competence())
                .containsExactly("C5", "C6");
        assertThat(trial.pairs()).hasSize(5);
        assertThat(trial.chains())
                .singleElement()
                .satisfies(chain -> assertThat(chain.stages())
                        .extracting(stage -> stage.stage())
                        .containsExactly("S5", "S6"));
        assertThat(basis.state().participations())
                .contains(new Participation("B", "SCS", List.of("NP")), new Participation("A", null, List.of()));
        assertThat(trial.orphaned())
                .containsExactly(new OrphanedAction("B", OrphanedAction.Kind.NO_LEAD, List.of("NP")));
        assertThat(basis.competences().figures()).as("nothing is changed").isEqualTo(trial.before());
        assertThat(basis.partners()).hasSize(6);
    }

    @Test
    void it_is_read_by_one_query_each() {
        assertThat(StatementCounter.count(() -> service.basis(partnership)))
                .as("competences, chains, dates and actions, each with its question for rights, and one for all")
                .isEqualTo(9);
    }

    @Test
    void everybody_may_try_once_the_levels_are_published_and_managers_and_editors_before() {
        PlannerUser editor = member(Role.EDITOR);
        PlannerUser reader = member(Role.READER);
        PlannerUser contributor = member(Role.CONTRIBUTOR);
        TestAccounts.signIn(editor);
        assertThat(service.basis(partnership)).isPresent();
        assertThat(service.mayKeep(partnership)).isTrue();
        for (PlannerUser other : List.of(reader, contributor)) {
            TestAccounts.signIn(other);
            assertThat(service.basis(partnership)).isEmpty();
            assertThat(service.mayKeep(partnership)).isFalse();
        }
        TestAccounts.signIn(editor);
        example.publishRatings();
        for (PlannerUser other : List.of(reader, contributor)) {
            TestAccounts.signIn(other);
            assertThat(service.basis(partnership)).isPresent();
            assertThat(service.mayKeep(partnership)).isFalse();
        }
        TestAccounts.signIn(accounts.create());
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> service.basis(partnership));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> service.mayKeep(partnership));
    }

    private PlannerUser member(Role role) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, null);
        return person;
    }
}
