package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The commands on a given database; those on the application's own are tried with the jar. */
@PlannerTest
class BackupCommandsTest {

    @Autowired
    DataSource database;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void only_their_own_words_are_theirs() {
        assertThat(BackupCommands.knows()).isFalse();
        assertThat(BackupCommands.knows("--server.port=80")).isFalse();
        assertThat(BackupCommands.knows("backup")).isTrue();
        assertThat(run(Map.of(), "restore")).isEqualTo(2);
        assertThat(run(Map.of(), "backup", "one", "two")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Usage: backup [FILE] or restore FILE");
    }

    @Test
    void a_given_database_is_saved_and_another_filled() {
        Path file = directory.resolve("given.zip");
        String url = Databases.text(database, "select current_database()");
        String shared = TestDatabase.sharedUrl();
        assertThat(shared).endsWith(url);

        assertThat(run(given(shared), "backup", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Backed up ", " to " + file);

        String empty = TestDatabase.emptyUrl();
        assertThat(run(given(empty), "restore", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Restored ");
        assertThat(run(given(empty), "restore", file.toString())).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("planner: The database holds tables already");
    }

    @Test
    void without_a_file_it_goes_where_the_nightly_ones_are() {
        assertThat(run(given(TestDatabase.sharedUrl()), "backup")).isZero();

        assertThat(new BackupDirectory(directory).list(BackupDirectory.Occasion.BY_HAND))
                .hasSize(1);
    }

    @Test
    void a_data_directory_without_a_database_stays_as_it_is() {
        Path missing = directory.resolve("missing");
        Map<String, String> environment = Map.of("PLANNER_DATA", missing.toString());

        assertThat(run(environment, "backup")).isEqualTo(1);
        assertThat(run(environment, "restore", "README.md")).isEqualTo(1);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "planner: There is no database in " + missing + "; name its directory in PLANNER_DATA",
                        "planner: README.md is damaged or no backup of the planner: zip END header not found");
        assertThat(missing).doesNotExist();
    }

    private Map<String, String> given(String url) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PLANNER_DATA", directory.toString());
        environment.put("PLANNER_DATABASE_URL", url);
        environment.put("PLANNER_DATABASE_USER", TestDatabase.USER);
        environment.put("PLANNER_DATABASE_PASSWORD", TestDatabase.PASSWORD);
        return environment;
    }

    private int run(Map<String, String> environment, String... arguments) {
        return BackupCommands.run(
                arguments,
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
