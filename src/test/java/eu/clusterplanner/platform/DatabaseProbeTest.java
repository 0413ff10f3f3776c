package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import eu.clusterplanner.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseProbeTest {

    @Test
    void a_database_that_answers_is_fine() {
        assertThatCode(() -> DatabaseProbe.check(settings(TestDatabase.sharedUrl(), TestDatabase.PASSWORD)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost:1/planner?password=secret, Connection refused",
        "jdbc:postgresql://nowhere.invalid/planner, UnknownHostException",
    })
    void a_server_that_does_not_answer_is_named_in_one_line_without_password(String url, String why) {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> DatabaseProbe.check(settings(url, "secret")))
                .withMessageStartingWith("The database of PLANNER_DATABASE_URL cannot be used (jdbc:postgresql://")
                .withMessageContaining("/planner, user planner): ")
                .withMessageContaining(why)
                .withMessageNotContainingAny("secret", "\n");
    }

    @Test
    void a_wrong_password_is_refused_in_the_words_of_the_server() {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> DatabaseProbe.check(settings(TestDatabase.sharedUrl() + "x", "secret")))
                .withMessageContaining("FATAL")
                .withMessageNotContainingAny("secret", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres://planner:secret@localhost/planner", "jdbc:mysql://localhost/planner"})
    void another_kind_of_address_is_refused_and_not_shown(String url) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> DatabaseProbe.check(settings(url, "")))
                .withMessage("PLANNER_DATABASE_URL is no JDBC URL of PostgreSQL; "
                        + "write jdbc:postgresql://HOST:5432/DATABASE");
    }

    private static DatabaseSettings settings(String url, String password) {
        return new DatabaseSettings(url, TestDatabase.USER, password, 1);
    }
}
