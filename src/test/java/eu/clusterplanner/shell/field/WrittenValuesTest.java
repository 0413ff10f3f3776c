package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.shared.PlannedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Of a partnership that started in November 2026. */
    private static WrittenDates dates(Locale locale) {
        return new WrittenDates(locale, () -> TODAY, () -> LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-08-31; 2026-08-31",
                "31/08/2026; 2026-08-31",
                "31/8/2026; 2026-08-31",
                "31.8.2026; 2026-08-31",
                "31. 8. 2026; 2026-08-31",
                "31-08-2026; 2026-08-31",
                "31 Aug 2026; 2026-08-31",
                "31 august 2026; 2026-08-31",
                "5 Sep 2026; 2026-09-05",
                "5 Sept 2026; 2026-09-05",
                "Mon 31 Aug 2026; 2026-08-31",
                "31 Aug; 2027-08-31",
                "1 dec; 2026-12-01",
                "31/8; 2027-08-31",
                "31.8.; 2027-08-31",
                "29 Feb; 2028-02-29",
                "M8; M8",
                "m08; M8",
                "8; M8",
                "month 12; M12",
                "999; M999"
            })
    void a_planned_date_is_read_as_people_write_it(String typed, String meant) {
        assertThat(dates(Locale.ENGLISH).parsePlanned(typed)).isEqualTo(PlannedDate.parse(meant));
    }

    @Test
    void without_a_year_the_nearest_day_is_meant_that_is_not_before_the_start() {
        assertThat(dates(Locale.ENGLISH).parseDay("1 Sep")).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(new WrittenDates(Locale.ENGLISH, () -> TODAY, () -> null).parseDay("1 Sep"))
                .isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void while_nobody_knows_the_start_planned_dates_are_months() {
        WrittenDates dates = new WrittenDates(Locale.ENGLISH, () -> TODAY, () -> null);

        assertThat(dates.parsePlanned("M8")).isEqualTo(PlannedDate.inMonth(8));
        assertThatExceptionOfType(RefusedText.class)
                .isThrownBy(() -> dates.parsePlanned("31/08/2026"))
                .satisfies(refused -> assertThat(refused.problem().textKey()).isEqualTo("problem.monthsOnly"));
        assertThatExceptionOfType(RefusedText.class)
                .isThrownBy(() -> dates.parsePlanned("soon"))
                .satisfies(refused -> assertThat(refused.problem().textKey()).isEqualTo("problem.plannedMonth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 August 2026", "31. August 2026", "31 août 2026"})
    void a_date_is_read_in_the_own_language_too(String typed) {
        Locale locale = typed.contains("û") ? Locale.FRENCH : Locale.GERMAN;
        assertThat(dates(locale).parsePlanned(typed)).isEqualTo(PlannedDate.parse("2026-08-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31/02/2026", "0", "M0", "1000", "32 Aug 2026", "2026", "8/2026", "31/08/26"})
    void what_is_no_planned_date_is_refused(String typed) {
        assertThatExceptionOfType(RefusedText.class)
                .isThrownBy(() -> dates(Locale.ENGLISH).parsePlanned(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1,234.5; 1234.5",
                "en; 1234.5; 1234.5",
                "en; 2,5; 2.5",
                "en; 1 234 567; 1234567",
                "en; EUR 12,500; 12500",
                "en; 12500 €; 12500",
                "en; -3; -3",
                "de; 1.234,5; 1234.5",
                "de; 2.5; 2.5",
                "de; 1.234; 1234",
                "fr; 1 234,5; 1234.5",
                "de; 12'500; 12500"
            })
    void a_number_is_read_as_people_write_it(String language, String typed, BigDecimal meant) {
        assertThat(new WrittenNumbers(Locale.of(language)).parse(typed)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1,2,3", "1.2.3", "--1", "1e9", "."})
    void what_is_no_number_is_refused(String typed) {
        assertThatExceptionOfType(RefusedText.class).isThrownBy(() -> new WrittenNumbers(Locale.ENGLISH).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "99999999999"})
    void what_is_no_whole_number_is_refused(String typed) {
        assertThatExceptionOfType(RefusedText.class)
                .isThrownBy(() -> new WrittenNumbers(Locale.ENGLISH).parseWhole(typed));
    }
}
