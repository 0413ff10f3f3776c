package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.earliest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EarliestDatesTest {

    @Test
    void two_months_from_new_year_end_on_the_last_of_february() {
        assertThat(earliest(Plan.from2016().action("A", "P2M").schedule(), "A")).isEqualTo("2016-01-01..2016-02-29");
    }

    @Test
    void a_follower_starts_the_day_after_and_the_lag_later() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P1D", "A")
                .action("C", "P1W", "A+P5D")
                .action("D", "P1D", "A+P1M")
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-10");
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-11..2016-01-11");
        assertThat(earliest(schedule, "C")).isEqualTo("2016-01-16..2016-01-22");
        assertThat(earliest(schedule, "D")).isEqualTo("2016-02-11..2016-02-11");
    }

    @Test
    void what_takes_no_time_lets_its_follower_start_on_the_same_day() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("GATE", "P0D", "A")
                .action("B", "P1D", "GATE")
                .action("C", "P1D", "GATE+P2D")
                .schedule();
        assertThat(earliest(schedule, "GATE")).isEqualTo("2016-01-11..2016-01-11");
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-11..2016-01-11");
        assertThat(earliest(schedule, "C")).isEqualTo("2016-01-13..2016-01-13");
    }

    @Test
    void no_weeks_and_no_months_are_no_time_either() {
        Schedule schedule =
                Plan.from2016().action("A", "P0W").action("B", "P0M", "A").schedule();
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-01..2016-01-01");
    }

    @Test
    void an_action_without_duration_counts_as_one_month_and_says_so() {
        Schedule schedule = Plan.from2016().action("A", null).schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-31");
        assertThat(Plan.find(schedule, "A").assumed()).containsExactly("duration");
    }

    @Test
    void not_before_holds_an_action_back() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> action.notBefore(date("2016-02-10")))
                .action("B", "P1D", action -> action.notBefore(date("M3")))
                .action("C", "P1D", action -> action.notBefore(date("2015-02-10")))
                .schedule();
        assertThat(earliest(schedule, "A")).startsWith("2016-02-10");
        assertThat(Plan.find(schedule, "A").because()).isEqualTo(Because.of(Because.Kind.NOT_BEFORE));
        assertThat(earliest(schedule, "B")).startsWith("2016-03-01");
        assertThat(earliest(schedule, "C")).startsWith("2016-01-01");
        assertThat(Plan.find(schedule, "C").because()).isEqualTo(Because.of(Because.Kind.PARTNERSHIP_START));
    }

    @Test
    void a_project_month_begins_on_the_day_of_the_start() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-15")
                .action("A", "P1M", action -> action.notBefore(date("M3")))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-03-15..2016-04-14");
        assertThat(Plan.find(schedule, "A").startMonth()).isEqualTo(3);
        assertThat(Plan.find(schedule, "A").endMonth()).isEqualTo(3);
    }

    @Test
    void among_equal_predecessors_the_first_listed_is_named() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P10D")
                .action("C", "P1D", "B", "A")
                .schedule();
        assertThat(Plan.find(schedule, "C").because()).isEqualTo(new Because(Because.Kind.PREDECESSOR, "B"));
    }

    @Test
    void a_fixed_start_stands_even_before_the_partnership() {
        Schedule schedule = Plan.from2016()
                .action("FAIR", "P5D", action -> action.fixedStart(date("2015-12-28")))
                .schedule();
        assertThat(earliest(schedule, "FAIR")).isEqualTo("2015-12-28..2016-01-01");
        assertThat(Plan.find(schedule, "FAIR").because()).isEqualTo(Because.of(Because.Kind.FIXED));
        assertThat(Plan.find(schedule, "FAIR").startMonth()).isZero();
    }

    @Test
    void the_same_predecessor_twice_counts_with_the_longer_lag() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P1D", "A", "A+P5D")
                .schedule();
        assertThat(earliest(schedule, "B")).startsWith("2016-01-16");
    }

    @Test
    void links_to_unknown_actions_and_keys_that_stand_twice_are_refused() {
        assertThatThrownBy(() -> Plan.from2016().action("A", "P1D", "X").input())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X");
        assertThatThrownBy(() -> Plan.from2016().milestone("M", null, "X").input())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Plan.from2016().action("A", "P1D").action("A", "P1D").input())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plan_without_actions_has_a_start_and_no_end() {
        Schedule schedule = Plan.from2016().schedule();
        assertThat(schedule.start()).isEqualTo("2016-01-01");
        assertThat(schedule.end()).isNull();
        assertThat(schedule.actions()).isEmpty();
    }
}
