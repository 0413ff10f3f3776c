package eu.clusterplanner.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P10D", "P3W", "P2M", "P9999M"})
    void a_written_period_is_read_and_written_alike(String text) {
        assertThat(Period.parse(text).format())
                .isEqualTo(text)
                .isEqualTo(Period.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "10D", "P10", "p10d", "P-1D", "P01D", "P10000D", "P1Y", "P1M2D", "P1D\n", " P1D", "P١D"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void an_amount_out_of_range_is_refused(int amount) {
        assertThatThrownBy(() -> Period.weeks(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, P10D, 2016-01-11",
        "2016-01-01, P3W, 2016-01-22",
        "2016-01-01, P2M, 2016-03-01",
        "2016-01-31, P1M, 2016-02-29",
        "2016-01-31, P0M, 2016-01-31"
    })
    void a_period_is_added_in_calendar_time(LocalDate day, String period, LocalDate later) {
        assertThat(Period.parse(period).addTo(day)).isEqualTo(later);
    }

    @Test
    void only_an_amount_of_nothing_is_zero() {
        assertThat(Period.months(0).isZero()).isTrue();
        assertThat(Period.ZERO.isZero()).isTrue();
        assertThat(Period.days(1).isZero()).isFalse();
    }
}
