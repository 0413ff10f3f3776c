package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StartOfPlanTest {

    @Test
    void without_a_start_the_plan_starts_with_the_month_of_the_earliest_known_day() {
        Schedule schedule = Plan.from2016()
                .start(null)
                .action("A", "P1D", action -> action.notBefore(date("2018-06-20")))
                .action("B", "P1D", action -> action.fixedStart(date("2018-04-11")))
                .action("C", "P1D", action -> action.actualStart(LocalDate.of(2018, 5, 3)))
                .action("D", "P1D")
                .schedule();
        assertThat(schedule.start()).isEqualTo("2018-04-01");
        assertThat(Plan.earliest(schedule, "D")).startsWith("2018-04-01");
        assertThat(Plan.find(schedule, "A").startMonth()).isEqualTo(3);
    }

    @Test
    void the_day_of_an_actual_start_ties_a_plan_to_the_calendar() {
        Schedule schedule = Plan.from2016()
                .start(null)
                .action("A", "P1D", action -> action.actualStart(LocalDate.of(2018, 5, 3)))
                .schedule();
        assertThat(schedule.start()).isEqualTo("2018-05-01");
    }

    @Test
    void days_of_left_out_actions_and_deadlines_do_not_tie_a_plan_to_the_calendar() {
        Schedule schedule = Plan.from2016()
                .start(null)
                .action("A", "P1M", action -> action.deadline(date("2018-06-20")))
                .action(
                        "B",
                        "P1M",
                        action -> action.status(ActionStatus.DROPPED).notBefore(date("2018-06-20")))
                .schedule();
        assertThat(schedule.start()).isNull();
    }

    @Test
    void with_months_only_dates_are_null_and_months_are_given() {
        Schedule schedule = Plan.from2016()
                .start(null)
                .action("A", "P2M")
                .action("B", "P1M", "A")
                .action("C", "P1M", action -> action.notBefore(date("M2")))
                .milestone("M1", "M6", null)
                .milestone("M2", null, "B")
                .schedule();
        assertThat(schedule.start()).isNull();
        assertThat(schedule.end()).isNull();
        ScheduledAction b = Plan.find(schedule, "B");
        assertThat(b.startMonth()).isEqualTo(3);
        assertThat(b.endMonth()).isEqualTo(3);
        assertThat(Plan.earliest(schedule, "B")).isEqualTo("null..null");
        assertThat(Plan.latest(schedule, "B")).isEqualTo("null..null");
        assertThat(b.slack()).isZero();
        assertThat(b.critical()).isTrue();
        assertThat(Plan.find(schedule, "C").slack()).isEqualTo(28);
        assertThat(schedule.milestones())
                .containsExactly(new ScheduledMilestone("M1", null, 6), new ScheduledMilestone("M2", null, 3));
    }

    @Test
    void with_months_only_workload_and_conflicts_name_project_months() {
        Schedule schedule = Plan.from2016()
                .start(null)
                .months(2)
                .action("A", "P3M", action -> action.contribution("NP", 9).deadline(date("M2")))
                .partner("NP", 2.0)
                .schedule();
        assertThat(schedule.load()).extracting(load -> load.month().format()).containsExactly("M1", "M2", "M3");
        assertThat(schedule.conflicts())
                .extracting(Conflict::detail)
                .contains(
                        "A ends in month 3, after its deadline in month 2.",
                        "A ends in month 3, after the partnership ends in month 2.",
                        "NP needs 3.1 person-days in month 1 and has 2.");
    }

    @Test
    void without_an_end_the_partnership_ends_with_its_duration() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-31")
                .months(1)
                .action("A", "P29D")
                .action("B", "P30D")
                .schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("AFTER_END B");
        assertThat(schedule.conflicts().getFirst().detail()).contains("29 February 2016", "28 February 2016");
    }

    @Test
    void a_given_end_beats_the_duration() {
        Schedule schedule =
                Plan.from2016().months(24).end("2016-01-15").action("A", "P16D").schedule();
        assertThat(Plan.conflicts(schedule)).containsExactly("AFTER_END A");
    }
}
