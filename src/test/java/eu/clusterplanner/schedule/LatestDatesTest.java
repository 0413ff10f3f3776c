package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.find;
import static eu.clusterplanner.schedule.Plan.latest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2016-03-31, 1, 0, 2016-02-29",
        "2016-03-30, 1, 0, 2016-02-29",
        "2016-03-28, 1, 0, 2016-02-28",
        "2016-02-29, 1, 0, 2016-01-31",
        "2016-02-28, 1, 0, 2016-01-28",
        "2015-02-28, 1, 0, 2015-01-31",
        "2016-04-30, 2, 0, 2016-02-29",
        "2016-04-30, 1, 0, 2016-03-31",
        "2016-02-29, 12, 0, 2015-02-28",
        "2016-02-29, 0, 0, 2016-02-29",
        "2016-05-10, 1, 10, 2016-03-31"
    })
    void months_run_backwards_to_the_latest_day_that_still_arrives(String limit, int months, int days, String latest) {
        assertThat(new Shift(months, days).latestFor(LocalDate.parse(limit))).isEqualTo(latest);
    }

    @Test
    void an_action_may_start_as_late_as_it_still_ends_in_time() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-01")
                .action("LONG", "P60D")
                .action("SHORT", "P1M")
                .schedule();
        // 1 March is the first day after the plan; 1 February + 1 month is that day.
        assertThat(schedule.end()).isEqualTo("2016-02-29");
        assertThat(latest(schedule, "SHORT")).isEqualTo("2016-02-01..2016-02-29");
        assertThat(find(schedule, "SHORT").slack()).isEqualTo(31);
    }

    @Test
    void starts_that_differ_only_by_a_shortened_month_leave_no_slack() {
        Schedule schedule =
                Plan.from2016().start("2015-01-28").action("A", "P1M").schedule();
        // From 28, 29, 30 and 31 January one month leads to 28 February.
        assertThat(latest(schedule, "A")).isEqualTo("2015-01-31..2015-02-27");
        assertThat(find(schedule, "A").slack()).isZero();
        assertThat(find(schedule, "A").critical()).isTrue();
    }

    @Test
    void an_earlier_deadline_of_its_own_takes_the_place_of_the_end_of_the_plan() {
        Schedule schedule = Plan.from2016()
                .action("LONG", "P100D")
                .action("A", "P10D", action -> action.deadline(date("2016-01-20")))
                .action("B", "P10D", action -> action.deadline(date("M2")))
                .action("C", "P10D", action -> action.deadline(date("2020-01-01")))
                .schedule();
        assertThat(latest(schedule, "A")).isEqualTo("2016-01-11..2016-01-20");
        assertThat(latest(schedule, "B")).endsWith("2016-02-29");
        assertThat(latest(schedule, "C")).endsWith("2016-04-09");
        assertThat(find(schedule, "A").slack()).isEqualTo(10);
        assertThat(find(schedule, "A").critical()).isFalse();
    }

    @Test
    void a_missed_deadline_makes_slack_negative_all_the_way_back() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P10D", action -> action.deadline(date("2016-01-15")), "A")
                .action("C", "P100D", "B")
                .schedule();
        assertThat(find(schedule, "B").slack()).isEqualTo(-5);
        assertThat(find(schedule, "A").slack()).isEqualTo(-5);
        assertThat(find(schedule, "A").critical()).isTrue();
        assertThat(Plan.conflicts(schedule)).containsExactly("DEADLINE_MISSED B");
    }

    @Test
    void lags_run_backwards_too() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P10D", "A+P1M")
                .action("LONG", "P100D")
                .schedule();
        assertThat(latest(schedule, "B")).isEqualTo("2016-03-31..2016-04-09");
        // 29 February is the last day from which a month leads to 31 March or before.
        assertThat(latest(schedule, "A")).isEqualTo("2016-02-19..2016-02-28");
    }

    @Test
    void what_takes_no_time_gives_its_predecessor_until_the_day_before() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("GATE", "P0D", "A")
                .action("B", "P10D", "GATE")
                .schedule();
        assertThat(latest(schedule, "GATE")).isEqualTo("2016-01-11..2016-01-11");
        assertThat(latest(schedule, "A")).isEqualTo("2016-01-01..2016-01-10");
        assertThat(schedule.actions()).allMatch(ScheduledAction::critical);
    }

    @Test
    void a_fixed_start_is_the_latest_that_its_predecessors_can_use() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("FAIR", "P5D", action -> action.fixedStart(date("2016-02-01")), "A")
                .action("LONG", "P100D")
                .schedule();
        assertThat(latest(schedule, "A")).isEqualTo("2016-01-22..2016-01-31");
        assertThat(find(schedule, "A").slack()).isEqualTo(21);
        assertThat(find(schedule, "FAIR").slack()).isNull();
        assertThat(find(schedule, "FAIR").critical()).isFalse();
    }

    @Test
    void a_fixed_action_is_critical_when_its_own_way_back_leaves_nothing() {
        Schedule schedule = Plan.from2016()
                .action("FAIR", "P5D", action -> action.fixedStart(date("2016-02-01")))
                .action("AFTER", "P10D", "FAIR")
                .schedule();
        assertThat(find(schedule, "FAIR").slack()).isNull();
        assertThat(find(schedule, "FAIR").critical()).isTrue();
    }

    @Test
    void a_fixed_start_that_is_too_early_is_a_conflict_and_moves_nothing() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P40D")
                .action("C", "P40D")
                .action("FAIR", "P5D", action -> action.fixedStart(date("M2")), "A", "B", "C+P1D")
                .schedule();
        assertThat(Plan.earliest(schedule, "FAIR")).isEqualTo("2016-02-01..2016-02-05");
        assertThat(Plan.conflicts(schedule)).containsExactly("FIXED_TOO_EARLY FAIR B", "FIXED_TOO_EARLY FAIR C");
        assertThat(schedule.conflicts().getLast().detail())
                .isEqualTo("FAIR is fixed to start on 1 February 2016, but because of C it can start only on"
                        + " 11 February 2016.");
        assertThat(find(schedule, "B").slack()).isEqualTo(-9);
    }
}
