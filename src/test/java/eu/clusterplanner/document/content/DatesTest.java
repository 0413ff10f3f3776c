package eu.clusterplanner.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.schedule.Because;
import eu.clusterplanner.schedule.ScheduledAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-05-31, BOTH, M2 – M5 (1 Feb – 31 May 2026)",
        "2026-05-08, 2026-05-12, BOTH, M5 (8 – 12 May 2026)",
        "2026-05-08, 2026-05-08, BOTH, M5 (8 May 2026)",
        "2026-12-01, 2027-01-31, BOTH, M12 – M13 (1 Dec 2026 – 31 Jan 2027)",
        "2026-05-08, 2027-05-12, BOTH, M5 – M17 (8 May 2026 – 12 May 2027)",
        "2026-02-01, 2026-05-31, DATES, 1 Feb 2026 – 31 May 2026",
        "2026-05-08, 2026-05-12, MONTHS, M5"
    })
    void from_when_to_when(LocalDate from, LocalDate to, DateForm form, String told) {
        Dates dates = new Dates(START, Locale.ENGLISH, form);

        assertThat(dates.span(action(from, to)).replace('\u00a0', ' ')).isEqualTo(told);
        assertThat(dates.latest(action(from, to)).replace('\u00a0', ' ')).isEqualTo(told);
    }

    private static ScheduledAction action(LocalDate from, LocalDate to) {
        return new ScheduledAction(
                "A1",
                from,
                to,
                1,
                2,
                from,
                to,
                0L,
                false,
                new Because(Because.Kind.PARTNERSHIP_START, null),
                List.of());
    }
}
