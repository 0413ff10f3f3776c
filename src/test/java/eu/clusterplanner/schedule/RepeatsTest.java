package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.earliest;
import static eu.clusterplanner.schedule.Plan.find;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static PlannedActionBuilder repeats(PlannedActionBuilder action, String every, String until) {
        return action.mode(ActionMode.REPEATS).repeatEvery(Period.parse(every)).repeatUntil(date(until));
    }

    @Test
    void occurrences_follow_while_they_start_not_after_the_last_day() {
        Schedule schedule = Plan.from2016()
                .action("A", "P5D", action -> repeats(action, "P3M", "2016-10-01"))
                .action("B", "P5D", action -> repeats(action, "P3M", "2016-09-30"))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-10-05");
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-01..2016-07-05");
    }

    @Test
    void a_project_month_as_limit_means_its_last_day() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> repeats(action, "P10D", "M1"))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-31");
    }

    @Test
    void what_follows_waits_for_the_last_occurrence() {
        Schedule schedule = Plan.from2016()
                .action("A", "P5D", action -> repeats(action, "P1M", "2016-03-01"))
                .action("B", "P1D", "A+P2D")
                .schedule();
        assertThat(earliest(schedule, "B")).startsWith("2016-03-08");
        assertThat(find(schedule, "B").because().action()).isEqualTo("A");
    }

    @Test
    void the_first_occurrence_is_scheduled_like_an_action_that_happens_once() {
        Schedule schedule = Plan.from2016()
                .action("A", "P10D")
                .action("B", "P1D", action -> repeats(action, "P1W", "2016-01-20"), "A")
                .action("LATE", "P1D", action -> repeats(action, "P1W", "2015-01-20"), "A")
                .schedule();
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-11..2016-01-18");
        assertThat(earliest(schedule, "LATE")).isEqualTo("2016-01-11..2016-01-11");
    }

    @Test
    void a_series_on_the_last_of_the_month_stays_there() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-31")
                .action("A", "P1D", action -> repeats(action, "P1M", "2016-03-31"))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-31..2016-03-31");
    }

    @Test
    void there_are_at_most_400_occurrences() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> repeats(action, "P1D", "9999-12-31"))
                .schedule();
        assertThat(find(schedule, "A").earliestEnd())
                .isEqualTo(LocalDate.of(2016, 1, 1).plusDays(399));
    }

    @Test
    void occurrences_are_at_least_a_day_apart() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1D", action -> repeats(action, "P0M", "2016-01-10"))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-10");
    }

    @Test
    void without_distance_or_limit_there_is_one_occurrence() {
        Schedule schedule = Plan.from2016()
                .action("A", "P2D", action -> action.mode(ActionMode.REPEATS).repeatEvery(Period.days(5)))
                .action("B", "P2D", action -> action.mode(ActionMode.REPEATS).repeatUntil(date("M9")))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-02");
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-01..2016-01-02");
    }

    @Test
    void distance_and_limit_mean_nothing_for_other_modes() {
        Schedule schedule = Plan.from2016()
                .action("A", "P2D", action -> repeats(action, "P1W", "M9").mode(ActionMode.ONCE))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-02");
    }

    @Test
    void occurrences_that_take_no_time_let_the_follower_start_on_the_last_day() {
        Schedule schedule = Plan.from2016()
                .action("A", "P0D", action -> repeats(action, "P1W", "2016-01-15"))
                .action("B", "P1D", "A")
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-01-15");
        assertThat(earliest(schedule, "B")).startsWith("2016-01-15");
    }

    @Test
    void slack_is_that_of_one_span_from_first_start_to_last_end() {
        Schedule schedule = Plan.from2016()
                .action("A", "P1M", action -> repeats(action, "P1M", "2016-03-01"))
                .action("LONG", "P5M")
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-01-01..2016-03-31");
        assertThat(Plan.latest(schedule, "A")).isEqualTo("2016-03-01..2016-05-31");
        assertThat(find(schedule, "A").slack()).isEqualTo(60);
    }

    @Test
    void an_actual_start_moves_the_whole_series_and_an_actual_end_cuts_it() {
        Schedule schedule = Plan.from2016()
                .action(
                        "A",
                        "P5D",
                        action -> repeats(action, "P1M", "2016-06-30").actualStart(LocalDate.of(2016, 2, 10)))
                .action(
                        "B",
                        "P5D",
                        action -> repeats(action, "P1M", "2016-06-30")
                                .actualEnd(LocalDate.of(2016, 3, 2))
                                .contribution("NP", 12))
                .schedule();
        assertThat(earliest(schedule, "A")).isEqualTo("2016-02-10..2016-06-14");
        assertThat(earliest(schedule, "B")).isEqualTo("2016-01-01..2016-03-02");
        assertThat(schedule.load()).extracting(PartnerLoad::personDays).containsExactly(5.0, 5.0, 2.0);
    }
}
