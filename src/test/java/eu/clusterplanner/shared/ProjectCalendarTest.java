package eu.clusterplanner.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 1, 2016-01-01, 2016-01-31",
        "2016-01-01, 3, 2016-03-01, 2016-03-31",
        "2016-01-15, 2, 2016-02-15, 2016-03-14",
        "2016-01-31, 1, 2016-01-31, 2016-02-28",
        "2016-01-31, 2, 2016-02-29, 2016-03-30",
        "2016-01-31, 3, 2016-03-31, 2016-04-29",
        "2016-01-31, 0, 2015-12-31, 2016-01-30"
    })
    void a_month_runs_from_the_day_of_the_start(LocalDate start, int month, LocalDate first, LocalDate last) {
        ProjectCalendar calendar = new ProjectCalendar(start);
        assertThat(calendar.firstDay(month)).isEqualTo(first);
        assertThat(calendar.lastDay(month)).isEqualTo(last);
    }

    @Test
    void a_planned_month_starts_on_its_first_day_and_ends_on_its_last() {
        ProjectCalendar calendar = new ProjectCalendar(LocalDate.of(2016, 1, 15));
        assertThat(calendar.startOf(PlannedDate.inMonth(3))).isEqualTo("2016-03-15");
        assertThat(calendar.endOf(PlannedDate.inMonth(3))).isEqualTo("2016-04-14");
    }

    @Test
    void a_planned_day_is_that_day() {
        ProjectCalendar calendar = new ProjectCalendar(LocalDate.of(2016, 1, 15));
        PlannedDate day = PlannedDate.parse("2017-05-08");
        assertThat(calendar.startOf(day)).isEqualTo("2017-05-08").isEqualTo(calendar.endOf(day));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_day_lies_in_exactly_the_month_that_is_told(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            ProjectCalendar calendar =
                    new ProjectCalendar(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1_500)));
            LocalDate day = calendar.start().plusDays(random.nextInt(4_000) - 1_000);
            int month = calendar.monthOf(day);
            assertThat(day)
                    .as("seed %d, start %s", seed, calendar.start())
                    .isBetween(calendar.firstDay(month), calendar.lastDay(month));
        }
    }
}
