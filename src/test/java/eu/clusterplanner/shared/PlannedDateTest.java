package eu.clusterplanner.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedDateTest {

    @Test
    void a_calendar_day_is_read() {
        assertThat(PlannedDate.parse("2016-01-05")).isEqualTo(PlannedDate.on(LocalDate.of(2016, 1, 5)));
    }

    @Test
    void a_project_month_is_read() {
        assertThat(PlannedDate.parse("M8")).isEqualTo(PlannedDate.inMonth(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-01-05", "2016-02-29", "0001-01-01", "9999-12-31", "M1", "M999"})
    void what_was_read_is_written_alike(String text) {
        assertThat(PlannedDate.parse(text).format())
                .isEqualTo(text)
                .isEqualTo(PlannedDate.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-29", "2016-02-30", "2016-04-31", "2016-13-01", "2016-00-10", "2016-01-00"})
    void a_day_that_no_calendar_has_is_refused(String text) {
        assertThatThrownBy(() -> PlannedDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M0",
                "M01",
                "M1000",
                "M",
                "m8",
                "M8 ",
                "2016-1-5",
                "16-01-05",
                "+2016-01-05",
                "5.1.2016",
                "2016-01-05\n"
            })
    void any_other_form_is_refused(String text) {
        assertThatThrownBy(() -> PlannedDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_and_years_out_of_range_are_refused() {
        assertThatThrownBy(() -> PlannedDate.inMonth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlannedDate.inMonth(1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlannedDate.on(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
