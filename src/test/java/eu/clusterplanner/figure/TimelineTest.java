package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Timeline years = Timeline.between(LocalDate.of(2026, 3, 17), LocalDate.of(2028, 2, 1));

    @Test
    void it_covers_whole_months() {
        assertThat(years.firstMonth()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(years.months()).isEqualTo(24);
        assertThat(Timeline.between(LocalDate.of(2028, 2, 1), LocalDate.of(2026, 3, 17)))
                .isEqualTo(years);
    }

    @Test
    void positions_are_months_with_fractions() {
        assertThat(years.at(LocalDate.of(2026, 3, 1))).isZero();
        assertThat(years.at(LocalDate.of(2026, 4, 16))).isEqualTo(1.5);
        assertThat(years.after(LocalDate.of(2028, 2, 29))).isEqualTo(24);
        assertThat(years.at(LocalDate.of(2026, 2, 1))).isEqualTo(-1);
        assertThat(years.span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo(Timeline.months(1, 1));
    }

    @Test
    void dates_need_a_calendar() {
        assertThatIllegalStateException().isThrownBy(() -> Timeline.ofMonths(12).at(LocalDate.of(2026, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.ofMonths(0));
    }
}
