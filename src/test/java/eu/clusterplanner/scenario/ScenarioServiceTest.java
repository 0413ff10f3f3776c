package eu.clusterplanner.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.Undo;
import eu.clusterplanner.scenario.analysis.Assumptions;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class ScenarioServiceTest {

    private static final Assumptions TRIED = new Assumptions(
            Set.of("SCS", "NP"),
            List.of(Candidate.named("Lab; of Brno").with(Map.of("C10", 4)), Candidate.named("Škola")),
            Map.of("C1", 2));

    @Autowired
    ScenarioService service;

    @Autowired
    CandidateAdoption adoption;

    @Autowired
    Records records;

    @Autowired
    Undo undo;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser manager;
    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void worked_example() {
        manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void a_trial_is_kept_as_it_was_tried() {
        service.keep(partnership, "Without the design centre", TRIED);
        service.keep(partnership, "Almost nothing", Assumptions.NONE);

        assertThat(service.kept(partnership))
                .extracting(Scenario::name)
                .containsExactly("Almost nothing", "Without the design centre");
        assertThat(kept("Without the design centre").assumptions()).isEqualTo(TRIED);
    }

    @Test
    void what_names_nothing_that_is_there_is_left_aside() {
        service.keep(
                partnership,
                "Odd",
                new Assumptions(
                        Set.of("GONE"), List.of(Candidate.named("Lab").with(Map.of("C99", 1))), Map.of("C99", 2)));

        assertThat(kept("Odd").assumptions()).isEqualTo(Assumptions.NONE.with(List.of(Candidate.named("Lab"))));
    }

    @Test
    void a_kept_trial_can_be_kept_anew_renamed_and_removed() {
        service.keep(partnership, "First", TRIED);
        Scenario first = kept("First");

        service.replace(partnership, first, Assumptions.NONE.without(Set.of("PACK")));
        assertThat(kept("First").assumptions()).isEqualTo(Assumptions.NONE.without(Set.of("PACK")));

        service.rename(partnership, kept("First"), "Second");
        assertThat(kept("Second").assumptions().without()).containsExactly("PACK");

        assertThatExceptionOfType(ScenarioChangedException.class)
                .isThrownBy(() -> service.rename(partnership, first, "Third"));
        assertThatExceptionOfType(ScenarioChangedException.class)
                .isThrownBy(() -> service.replace(partnership, first, TRIED));
        assertThatExceptionOfType(ScenarioChangedException.class).isThrownBy(() -> service.remove(partnership, first));
        assertThat(kept("Second").assumptions().without())
                .as("nothing half stored")
                .containsExactly("PACK");

        service.remove(partnership, kept("Second"));
        assertThat(service.kept(partnership)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "Taken"})
    void a_name_that_cannot_be_is_refused_and_nothing_is_stored(String name) {
        service.keep(partnership, "Taken", TRIED);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.keep(partnership, name, TRIED))
                .satisfies(refused -> assertThat(refused.problem().textKey()).startsWith("problem."));
        assertThat(service.kept(partnership)).hasSize(1);
    }

    @Test
    void names_have_at_most_a_hundred_characters() {
        service.keep(partnership, "š".repeat(100), TRIED);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.keep(partnership, "š".repeat(101), TRIED));
    }

    @Test
    void partners_and_competences_that_go_leave_the_trial_and_come_back_with_undo() {
        service.keep(partnership, "Kept", TRIED);

        remove("partner", "SCS");
        assertThat(kept("Kept").assumptions().without()).containsExactly("NP");
        undo.undo(partnership, undo.last(partnership).orElseThrow());
        assertThat(kept("Kept").assumptions().without()).containsExactlyInAnyOrder("NP", "SCS");

        remove("competence", "C10");
        assertThat(kept("Kept").assumptions().candidates().getFirst().levels()).isEmpty();
        undo.undo(partnership, undo.last(partnership).orElseThrow());
        assertThat(kept("Kept").assumptions()).isEqualTo(TRIED);

        // the undo of an undo takes the same with it again
        undo.undo(partnership, undo.lastUndone(partnership).orElseThrow());
        assertThat(kept("Kept").assumptions().candidates().getFirst().levels()).isEmpty();
    }

    @Test
    void trials_are_no_change_of_the_plan() {
        service.keep(partnership, "Kept", TRIED);
        String last = undo.last(partnership).orElseThrow();
        service.rename(partnership, kept("Kept"), "Other");

        assertThat(undo.last(partnership)).contains(last);
    }

    @Test
    void who_sees_figures_sees_kept_trials_and_only_editors_keep_them() {
        service.keep(partnership, "Kept", TRIED);
        Scenario kept = kept("Kept");
        PlannerUser contributor = accounts.create();
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, example.id("SCS"));
        TestAccounts.signIn(contributor);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.kept(partnership));
        TestAccounts.signIn(manager);
        example.publishRatings();

        TestAccounts.signIn(contributor);
        assertThat(service.kept(partnership)).hasSize(1);
        assertRefused(AccessDeniedException.class, kept);

        TestAccounts.signIn(accounts.create());
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> service.kept(partnership));
        assertRefused(PartnershipNotFoundException.class, kept);
    }

    private void assertRefused(Class<? extends RuntimeException> refusal, Scenario kept) {
        List<Runnable> acts = List.of(
                () -> service.keep(partnership, "Mine", TRIED),
                () -> service.replace(partnership, kept, TRIED),
                () -> service.rename(partnership, kept, "Mine"),
                () -> service.remove(partnership, kept),
                () -> adoption.adopt(partnership, Candidate.named("Lab"), "Assumed"));
        acts.forEach(act -> assertThatExceptionOfType(refusal).isThrownBy(act::run));
    }

    @Test
    void trials_of_another_partnership_cannot_be_touched() {
        service.keep(partnership, "Kept", TRIED);
        Scenario kept = kept("Kept");
        PlannerUser stranger = accounts.create();
        TestAccounts.signIn(stranger);
        PartnershipId other = partnerships.create(stranger);

        assertThatExceptionOfType(ScenarioChangedException.class).isThrownBy(() -> service.remove(other, kept));
        assertThat(service.kept(other)).isEmpty();
    }

    @Test
    void a_candidate_becomes_a_partner_with_assumed_levels_in_one_act() {
        Candidate lab = Candidate.named("Lab").with(Map.of("C10", 4, "C1", 0, "C99", 3));
        int partners = records.list(partnership, "partner").size();
        int assessments = records.list(partnership, "assessment").size();

        adoption.adopt(partnership, lab, "Assumed, please ask");

        RecordRow added = records.list(partnership, "partner").getLast();
        assertThat(added.text("name")).isEqualTo("Lab");
        assertThat(records.list(partnership, "assessment").stream()
                        .filter(row -> added.id().equals(row.value("partner"))))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.text("note")).isEqualTo("Assumed, please ask");
                    assertThat(row.text("confidence")).isEqualTo("LOW");
                })
                .extracting(row -> row.value("level"))
                .containsExactlyInAnyOrder(4, 0);

        undo.undo(partnership, undo.last(partnership).orElseThrow());

        assertThat(records.list(partnership, "partner")).hasSize(partners);
        assertThat(records.list(partnership, "assessment")).hasSize(assessments);
    }

    private Scenario kept(String name) {
        return service.kept(partnership).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void remove(String kind, String key) {
        RecordRow row = records.find(partnership, kind, example.id(key)).orElseThrow();
        records.remove(partnership, kind, row.id(), row.version());
    }
}
