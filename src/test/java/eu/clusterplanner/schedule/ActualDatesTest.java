package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.earliest;
import static eu.clusterplanner.schedule.Plan.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActualDatesTest {
    private static final LocalDate JANUARY_20 = LocalDate.of(2016, 1, 20);
    private static final LocalDate FEBRUARY_9 = LocalDate.of(2016, 2, 9);

    @Test
    void an_actual_start_alone_replaces_the_start_and_the_duration_follows() {
        Schedule schedule = Plan.from2016()
                .action("A", "P30D")
                .action("B", "P10D", action -> action.actualStart(JANUARY_20), "A")
                .action("C", "P1D", "B")
                .schedule();
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-20..2016-01-29");
        assertThat(find(schedule, "B").because()).isEqualTo(Because.of(Because.Kind.ACTUAL));
        assertThat(earliest(schedule, "C")).startsWith("2016-01-30");
        assertThat(schedule.conflicts()).isEmpty();
    }

    @Test
    void both_actual_dates_replace_both_dates() {
        Schedule schedule = Plan.from2016()
                .action("A", "P3D", action -> action.actualStart(JANUARY_20).actualEnd(FEBRUARY_9))
                .action("B", "P1D", "A")
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-20..2016-02-09");
        assertThat(earliest(schedule, "B")).startsWith("2016-02-10");
    }

    @Test
    void an_actual_end_alone_leaves_the_start_as_computed() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", null, action -> action.actualEnd(JANUARY_20), "A")
                .schedule();
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-11..2016-01-20");
        assertThat(find(schedule, "B").because()).isEqualTo(new Because(Because.Kind.PREDECESSOR, "A"));
        assertThat(find(schedule, "B").assumed()).isEmpty();
    }

    @Test
    void an_actual_end_before_the_computed_start_is_the_start_too() {
        Schedule schedule = Plan.from2016()
                .action("A", "P40D")
                .action("B", "P5D", action -> action.actualEnd(JANUARY_20), "A")
                .schedule();
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-20..2016-01-20");
        assertThat(find(schedule, "B").because()).isEqualTo(Because.of(Because.Kind.ACTUAL));
    }

    @Test
    void an_actual_end_shortens_a_fixed_action() {
        Schedule schedule = Plan.from2016()
                .action("A", "P30D", action -> action.fixedStart(date("M2")).actualEnd(FEBRUARY_9))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-02-01..2016-02-09");
        assertThat(find(schedule, "A").because()).isEqualTo(Because.of(Because.Kind.FIXED));
    }

    @Test
    void an_actual_start_replaces_a_fixed_start() {
        Schedule schedule = Plan.from2016()
                .action("A", "P60D")
                .action("B", "P5D", action -> action.fixedStart(date("M2")).actualStart(FEBRUARY_9), "A")
                .schedule();
        assertThat(earliest(schedule, "B")).startsWith("2016-02-09");
        assertThat(schedule.conflicts()).isEmpty();
    }

    @Test
    void a_started_action_has_no_slack_and_gives_its_start_to_its_predecessors() {
        Schedule schedule = Plan.from2016()
                .action("A", "P5D")
                .action("B", "P5D", action -> action.actualStart(JANUARY_20), "A")
                .action("LONG", "P90D")
                .schedule();
        assertThat(find(schedule, "B").slack()).isNull();
        assertThat(find(schedule, "B").critical()).isFalse();
        assertThat(Plan.latest(schedule, "A")).isEqualTo("2016-01-15..2016-01-19");
        assertThat(Plan.latest(schedule, "B")).endsWith("2016-03-30");
    }

    @Test
    void a_started_action_at_the_end_of_the_plan_is_critical() {
        Schedule schedule = Plan.from2016()
                .action("B", "P5D", action -> action.actualStart(JANUARY_20))
                .schedule();
        assertThat(find(schedule, "B").critical()).isTrue();
        assertThat(find(schedule, "B").slack()).isNull();
    }

    @Test
    void an_ended_action_has_no_slack_and_keeps_its_real_length_on_the_way_back() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> action.actualStart(JANUARY_20).actualEnd(FEBRUARY_9))
                .action("B", "P10D", "A")
                .schedule();
        assertThat(find(schedule, "A").slack()).isNull();
        assertThat(find(schedule, "A").critical()).isTrue();
        assertThat(Plan.latest(schedule, "A")).isEqualTo("2016-01-20..2016-02-09");
    }

    @Test
    void what_takes_no_time_and_really_happened_lets_its_follower_start_the_same_day() {
        Schedule schedule = Plan.from2016()
                .action("GATE", "P0D", action -> action.actualEnd(JANUARY_20).actualStart(JANUARY_20))
                .action("LONGER", "P0D", action -> action.actualEnd(FEBRUARY_9).actualStart(JANUARY_20))
                .action("B", "P1D", "GATE")
                .action("C", "P1D", "LONGER")
                .schedule();
        assertThat(earliest(schedule, "B")).startsWith("2016-01-20");
        assertThat(earliest(schedule, "C")).startsWith("2016-02-10");
    }

    @Test
    void an_end_before_the_start_is_shown_as_it_was_entered() {
        Schedule schedule = Plan.from2016()
                .action(
                        "A",
                        "P5D",
                        action -> action.actualStart(FEBRUARY_9)
                                .actualEnd(JANUARY_20)
                                .contribution("NP", 3))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-02-09..2016-01-20");
        assertThat(schedule.load()).singleElement().satisfies(load -> {
            assertThat(load.month().format()).isEqualTo("2016-02");
            assertThat(load.personDays()).isEqualTo(3);
        });
    }

    @Test
    void a_done_action_without_dates_keeps_its_computed_ones() {
        Schedule schedule = Plan.from2016()
                .action("A", "P5D", action -> action.status(ActionStatus.DONE))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-05");
        assertThat(find(schedule, "A").slack()).isZero();
    }
}
