package eu.clusterplanner.schedule;

import static eu.clusterplanner.schedule.Plan.date;
import static eu.clusterplanner.schedule.Plan.earliest;
import static eu.clusterplanner.schedule.Plan.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContinuousTest {

    private static PlannedActionBuilder continuous(PlannedActionBuilder action) {
        return action.mode(ActionMode.CONTINUOUS);
    }

    @Test
    void it_runs_from_its_earliest_start_to_its_deadline() {
        Schedule schedule = Plan.from2016()
                .end("2017-12-31")
                .action("A", "P10D")
                .action("WEB", "P1M", action -> continuous(action).deadline(date("M6")), "A")
                .schedule();
        assertThat(earliest(schedule, "WEB")).isEqualTo("2016-01-11..2016-06-30");
        assertThat(find(schedule, "WEB").because().action()).isEqualTo("A");
    }

    @Test
    void without_deadline_it_runs_to_the_end_of_the_partnership() {
        Schedule schedule = Plan.from2016()
                .months(24)
                .action("A", "P10D")
                .action("WEB", null, ContinuousTest::continuous)
                .schedule();
        assertThat(earliest(schedule, "WEB")).isEqualTo("2016-01-01..2017-12-31");
        assertThat(find(schedule, "WEB").assumed()).isEmpty();
    }

    @Test
    void without_any_end_it_runs_to_the_end_of_the_plan() {
        Schedule schedule = Plan.from2016()
                .action("WEB", null, ContinuousTest::continuous)
                .action("A", "P10D")
                .schedule();
        assertThat(earliest(schedule, "WEB")).isEqualTo("2016-01-01..2016-01-10");
    }

    @Test
    void it_does_not_make_the_plan_longer_and_is_never_critical() {
        Schedule schedule = Plan.from2016()
                .end("2017-12-31")
                .action("WEB", null, ContinuousTest::continuous)
                .action("A", "P10D")
                .schedule();
        assertThat(schedule.end()).isEqualTo("2016-01-10");
        assertThat(find(schedule, "A").slack()).isZero();
        assertThat(find(schedule, "WEB").slack()).isNull();
        assertThat(find(schedule, "WEB").critical()).isFalse();
        assertThat(Plan.latest(schedule, "WEB")).isEqualTo(earliest(schedule, "WEB"));
    }

    @Test
    void it_delays_nobody() {
        Schedule schedule = Plan.from2016()
                .action("WEB", null, ContinuousTest::continuous)
                .action("A", "P10D", "WEB")
                .action("WEB2", null, ContinuousTest::continuous, "A")
                .action("B", "P20D")
                .schedule();
        assertThat(earliest(schedule, "A")).startsWith("2016-01-01");
        assertThat(find(schedule, "A").slack()).isEqualTo(10);
    }

    @Test
    void a_link_to_it_closes_no_circle() {
        Schedule schedule = Plan.from2016()
                .action("WEB", null, ContinuousTest::continuous, "A")
                .action("A", "P10D", "WEB")
                .schedule();
        assertThat(schedule.conflicts()).isEmpty();
        assertThat(earliest(schedule, "WEB")).startsWith("2016-01-11");
    }

    @Test
    void a_deadline_before_its_start_is_missed_and_leaves_it_one_day() {
        Schedule schedule = Plan.from2016()
                .action("A", "P40D")
                .action("WEB", null, action -> continuous(action).deadline(date("M1")), "A")
                .schedule();
        assertThat(earliest(schedule, "WEB")).isEqualTo("2016-02-10..2016-02-10");
        assertThat(Plan.conflicts(schedule)).containsExactly("DEADLINE_MISSED WEB");
    }

    @Test
    void actual_dates_replace_its_dates() {
        Schedule schedule = Plan.from2016()
                .end("2016-12-31")
                .action(
                        "WEB",
                        null,
                        action -> continuous(action)
                                .actualStart(LocalDate.of(2016, 2, 3))
                                .actualEnd(LocalDate.of(2016, 9, 9)))
                .schedule();
        assertThat(earliest(schedule, "WEB")).isEqualTo("2016-02-03..2016-09-09");
    }

    @Test
    void where_there_is_nothing_else_it_is_the_plan() {
        Schedule ended = Plan.from2016()
                .end("2016-12-31")
                .action("WEB", null, ContinuousTest::continuous)
                .schedule();
        assertThat(ended.end()).isEqualTo("2016-12-31");
        Schedule open =
                Plan.from2016().action("WEB", null, ContinuousTest::continuous).schedule();
        assertThat(earliest(open, "WEB")).isEqualTo("2016-01-01..2016-01-31");
        assertThat(find(open, "WEB").assumed()).containsExactly("duration");
    }

    @Test
    void its_work_lies_on_all_its_days() {
        Schedule schedule = Plan.from2016()
                .end("2016-02-29")
                .action("WEB", null, action -> continuous(action).contribution("NP", 60))
                .schedule();
        assertThat(schedule.load()).extracting(PartnerLoad::personDays).containsExactly(31.0, 29.0);
    }
}
