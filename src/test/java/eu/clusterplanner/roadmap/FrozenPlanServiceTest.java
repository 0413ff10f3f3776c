package eu.clusterplanner.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.roadmap.ActionChange.Kind;
import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlannerTest
class FrozenPlanServiceTest {

    @Autowired
    FrozenPlanService service;

    @Autowired
    Records records;

    @Autowired
    MovableClock clock;

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
    void a_frozen_plan_holds_the_computed_dates_of_all_actions_on_that_day() {
        clock.stopAt(Instant.parse("2016-02-03T10:00:00Z"));

        service.freeze(partnership, "As agreed");

        FrozenPlan plan = service.plans(partnership).getFirst();
        assertThat(plan.key()).isEqualTo("FP1");
        assertThat(plan.title()).isEqualTo("As agreed");
        assertThat(plan.date()).isEqualTo("2016-02-03");
        assertThat(plan.actions())
                .hasSize(11)
                .contains(new FrozenAction(
                        "D", PlannedDate.on(LocalDate.of(2016, 6, 1)), PlannedDate.on(LocalDate.of(2016, 7, 31))));
    }

    @Test
    void what_is_dropped_has_no_dates_to_freeze() {
        change("action", "J", "status", "DROPPED");

        service.freeze(partnership, "As agreed");

        assertThat(service.plans(partnership).getFirst().actions())
                .extracting(FrozenAction::action)
                .hasSize(10)
                .doesNotContain("J");
    }

    @Test
    void months_are_frozen_while_there_is_no_start() {
        records.change(partnership, new Change("partnership", new RecordId(partnership.value()), 2, "start", null));

        RecordId frozen = service.freeze(partnership, "Before the start");

        assertThat(service.plans(partnership).getFirst().actions())
                .contains(new FrozenAction("D", PlannedDate.inMonth(6), PlannedDate.inMonth(7)));
        records.change(
                partnership,
                new Change("partnership", new RecordId(partnership.value()), 3, "start", LocalDate.of(2016, 1, 1)));
        assertThat(service.compare(partnership, frozen, null).count(Kind.SAME)).isEqualTo(11);
    }

    @Test
    void a_longer_action_moves_those_that_wait_for_it() {
        RecordId frozen = service.freeze(partnership, "As agreed");
        assertThat(service.compare(partnership, frozen, null).count(Kind.SAME)).isEqualTo(11);

        change("action", "I", "duration", Period.months(5));

        PlanComparison comparison = service.compare(partnership, frozen, null);
        assertThat(comparison.changes().stream()
                        .filter(change -> change.kind() == Kind.MOVED)
                        .map(ActionChange::action))
                .containsExactlyInAnyOrder("I", "K");
        assertThat(comparison.later()).isEqualTo(2);
        assertThat(comparison.changes())
                .filteredOn(change -> change.action().equals("I"))
                .extracting(ActionChange::longer)
                .containsExactly(new DateMove(31, Period.Unit.DAYS));
    }

    @Test
    void two_frozen_plans_are_compared_whatever_the_plan_is_now() {
        RecordId first = service.freeze(partnership, "First");
        add("Z");
        change("action", "J", "status", "DROPPED");
        RecordId second = service.freeze(partnership, "Second");
        change("action", "J", "duration", Period.months(9));

        PlanComparison comparison = service.compare(partnership, first, second);

        assertThat(comparison.count(Kind.NEW)).isEqualTo(1);
        assertThat(comparison.count(Kind.REMOVED)).isEqualTo(1);
        assertThat(service.plans(partnership)).extracting(FrozenPlan::key).containsExactly("FP1", "FP2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "EDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void others_look_but_do_not_freeze(Role role) {
        RecordId frozen = service.freeze(partnership, "As agreed");
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, null);
        TestAccounts.signIn(person);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.freeze(partnership, "Another"));

        assertThat(service.plans(partnership)).hasSize(1);
        assertThat(service.compare(partnership, frozen, null).count(Kind.SAME)).isEqualTo(11);
    }

    @Test
    void strangers_find_nothing() {
        RecordId frozen = service.freeze(partnership, "As agreed");
        TestAccounts.signIn(accounts.create());

        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> service.freeze(partnership, "Another"));
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> service.compare(partnership, frozen, null));
    }

    @Test
    void a_plan_in_a_circle_is_refused_and_nothing_is_stored() {
        records.add(partnership, "predecessor", example.id("B"), Map.of("action", example.id("D")));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.freeze(partnership, "Nothing"))
                .satisfies(refused -> assertThat(refused.problem().textKey()).isEqualTo("problem.noDates"));

        assertThat(records.list(partnership, "frozen_plan")).isEmpty();
    }

    @Test
    void a_plan_without_a_title_is_refused_and_nothing_is_stored() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.freeze(partnership, ""))
                .satisfies(refused -> assertThat(refused.property()).isEqualTo("title"));

        assertThat(records.list(partnership, "frozen_plan_action")).isEmpty();
    }

    @Test
    void a_frozen_plan_that_has_gone_is_not_compared() {
        RecordId frozen = service.freeze(partnership, "As agreed");
        records.remove(partnership, "frozen_plan", frozen, 1);

        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> service.compare(partnership, frozen, null));
    }

    @Test
    void a_thousand_actions_are_frozen_within_seconds() {
        List<Map<String, Object>> actions = IntStream.rangeClosed(1, 1000)
                .mapToObj(number ->
                        Map.<String, Object>of("key", "N" + number, "title", "Action " + number, "status", "IDEA"))
                .toList();
        records.addAll(partnership, "action", null, actions);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> service.freeze(partnership, "Large"));

        assertThat(service.plans(partnership).getFirst().actions()).hasSize(1011);
    }

    private void add(String key) {
        records.add(partnership, "action", null, Map.of("key", key, "title", "New", "status", "AGREED"));
    }

    private void change(String kind, String key, String property, Object value) {
        RecordId id = example.id(key);
        int version = records.find(partnership, kind, id).orElseThrow().version();
        records.change(partnership, new Change(kind, id, version, property, value));
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31,P9999M", "9999-12-31,P9999D", "0001-01-01,P9999M", "0001-01-01,P1D", "9000-01-01,P9999M"})
    void dates_at_the_end_of_the_calendar_are_frozen_as_far_as_they_can_be_written(LocalDate start, String duration) {
        change("action", "I", "fixedStart", PlannedDate.on(start));
        change("action", "I", "duration", Period.parse(duration));

        RecordId frozen = service.freeze(partnership, "Far away");

        assertThat(service.compare(partnership, frozen, null).changes())
                .hasSizeBetween(10, 11)
                .allMatch(change -> change.kind() == Kind.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\nb", "\ud800"})
    void a_title_that_cannot_be_stored_is_refused(String title) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.freeze(partnership, title))
                .satisfies(refused -> assertThat(refused.property()).isEqualTo("title"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> service.freeze(partnership, "x".repeat(251)));

        assertThat(records.list(partnership, "frozen_plan")).isEmpty();
    }
}
