package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.clusterplanner.shared.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static List<String> rows(Schedule schedule) {
        return schedule.load().stream()
                .map(load -> load.partner() + " " + load.month() + " " + load.personDays() + " " + load.capacity())
                .toList();
    }

    @Test
    void person_days_lie_evenly_on_the_days_of_an_action() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-22")
                .action("A", "P20D", action -> action.contribution("NP", 10))
                .partner("NP", 10.0)
                .schedule();
        assertThat(rows(schedule)).containsExactly("NP 2016-01 5.0 10.0", "NP 2016-02 5.0 10.0");
    }

    @Test
    void months_are_calendar_months_whatever_the_day_of_the_start() {
        Schedule schedule = Plan.from2016()
                .start("2016-01-31")
                .action("A", "P30D", action -> action.contribution("NP", 30))
                .schedule();
        assertThat(rows(schedule)).containsExactly("NP 2016-01 1.0 null", "NP 2016-02 29.0 null");
    }

    @Test
    void work_of_a_repeated_action_lies_on_its_occurrences() {
        Schedule schedule = Plan.from2016()
                .action(
                        "A",
                        "P2D",
                        action -> action.mode(ActionMode.REPEATS)
                                .repeatEvery(Period.months(3))
                                .repeatUntil(date("M12"))
                                .contribution("NP", 8))
                .schedule();
        assertThat(rows(schedule))
                .containsExactly(
                        "NP 2016-01 2.0 null", "NP 2016-04 2.0 null", "NP 2016-07 2.0 null", "NP 2016-10 2.0 null");
    }

    @Test
    void occurrences_of_different_length_get_work_by_their_days() {
        Schedule schedule = Plan.from2016()
                .action(
                        "A",
                        "P1M",
                        action -> action.mode(ActionMode.REPEATS)
                                .repeatEvery(Period.months(1))
                                .repeatUntil(date("2016-02-01"))
                                .contribution("NP", 60))
                .schedule();
        assertThat(rows(schedule)).containsExactly("NP 2016-01 31.0 null", "NP 2016-02 29.0 null");
    }

    @Test
    void what_takes_no_time_has_its_work_on_its_day() {
        Schedule schedule = Plan.from2016()
                .action("GATE", "P0D", action -> action.contribution("NP", 3))
                .action(
                        "GATES",
                        "P0D",
                        action -> action.mode(ActionMode.REPEATS)
                                .repeatEvery(Period.months(1))
                                .repeatUntil(date("M2"))
                                .contribution("BN", 3))
                .schedule();
        assertThat(rows(schedule)).containsExactly("NP 2016-01 3.0 null", "BN 2016-01 1.5 null", "BN 2016-02 1.5 null");
    }

    @Test
    void partners_come_in_their_order_and_months_in_theirs() {
        Schedule schedule = Plan.from2016()
                .action(
                        "A",
                        "P1D",
                        action -> action.notBefore(date("M2"))
                                .contribution("NEW", 1)
                                .contribution("BN", 1))
                .action("B", "P1D", action -> action.contribution("BN", 1).contribution("NP", 0))
                .partner("NP", 5.0)
                .partner("BN", 7.0)
                .schedule();
        assertThat(rows(schedule)).containsExactly("BN 2016-01 1.0 7.0", "BN 2016-02 1.0 7.0", "NEW 2016-02 1.0 null");
    }

    @Test
    void no_work_is_lost() {
        Schedule schedule = Plan.from2016()
                .action("A", "P7M", action -> action.contribution("NP", 41.5))
                .action("B", "P100D", action -> action.contribution("NP", 8.5))
                .schedule();
        assertThat(schedule.load().stream().mapToDouble(PartnerLoad::personDays).sum())
                .isCloseTo(50, within(1e-9));
        assertThat(schedule.load().getFirst().month()).isEqualTo(new LoadMonth(YearMonth.of(2016, 1), null));
    }
}
