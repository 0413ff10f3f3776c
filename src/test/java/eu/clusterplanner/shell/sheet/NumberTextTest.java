package eu.clusterplanner.shell.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "-3|-3",
                "−3|-3",
                "2,5|2.5",
                "2.5|2.5",
                "0,125|0.125",
                "1 250|1250",
                "1\u202f250,75|1250.75",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234.567|1234567",
                "1’250.50|1250.50",
                "1234,567|1234.567"
            })
    void numbers_of_all_countries_have_one_form(String typed, String number) {
        assertThat(NumberText.canonical(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "-12.345"})
    void a_thousand_or_a_decimal_is_asked_back_and_not_guessed(String typed) {
        assertThat(NumberText.canonical(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1-2", "--1", "1,2,3", "12 %", "1e5", ".", ",", "-"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(NumberText.canonical(typed)).isNull();
    }
}
