package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the jar on its own database: saved while it runs, put into a new directory, and at work there. */
class BackupIT {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Path DEMO = Path.of("db/demo/adpack.json");

    @TempDir
    Path directory;

    private final String password = PlannerProcess.newPassword();

    @Test
    void what_was_saved_while_it_ran_is_there_again_to_the_last_byte() throws Exception {
        Path data = directory.resolve("first data");
        Path file = directory.resolve("saved.zip");
        String saved;
        String before;
        String later;
        try (PlannerProcess planner = PlannerProcess.ready(data, password)) {
            saved = create(planner, Files.readString(DEMO));
            before = export(planner, saved).body();

            PlannerProcess backup = PlannerProcess.command(data, "backup", file.toString());
            assertThat(backup.output()).contains("Backed up ").doesNotContain(" ERROR ", "\tat ");
            assertThat(backup.awaitExit()).isZero();

            later = create(planner, Files.readString(DEMO));
        }

        Path fresh = directory.resolve("second data");
        PlannerProcess restore = PlannerProcess.command(fresh, "restore", file.toString());
        assertThat(restore.output()).contains("Restored ").doesNotContain(" ERROR ", "\tat ");
        assertThat(restore.awaitExit()).isZero();

        try (PlannerProcess planner = PlannerProcess.ready(fresh, password)) {
            assertThat(export(planner, saved).body()).isEqualTo(before);
            assertThat(export(planner, later).statusCode()).isEqualTo(404);
            String another = create(planner, Files.readString(DEMO));
            assertThat(export(planner, another).statusCode()).isEqualTo(200);
            as_if_a_newer_planner_had_been_here(fresh);
        }
        an_older_planner_leaves_it_alone(fresh);
        refused(fresh, file, "The database holds tables already");
        stopped_it_is_saved_as_well(fresh);
        half_of_it_makes_no_database(file);
    }

    private static void as_if_a_newer_planner_had_been_here(Path data) throws Exception {
        String port =
                Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(3).strip();
        String secret = Files.readString(data.resolve("password")).strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/planner", "planner", secret);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
                    values ('9999-wonder', 'planner', 'db/changelog/9999-wonder.sql', now(), 100000, 'EXECUTED')""");
        }
    }

    private void an_older_planner_leaves_it_alone(Path data) {
        PlannerProcess planner = PlannerProcess.start(data, password, Map.of());

        assertThat(planner.awaitExit()).isEqualTo(1);
        assertThat(planner.output().lines().filter(line -> !line.contains(" INFO ")))
                .singleElement()
                .asString()
                .contains(" ERROR ", "The database was changed by a newer planner");
    }

    private static void stopped_it_is_saved_as_well(Path data) throws IOException {
        PlannerProcess backup = PlannerProcess.command(data, "backup");
        assertThat(backup.output()).contains("Backed up ");
        try (var archives = Files.list(data.resolve("backup"))) {
            assertThat(archives).hasSize(1);
        }
        assertThat(data.resolve("pg18/postmaster.pid")).as("stopped again").doesNotExist();
    }

    private void half_of_it_makes_no_database(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(directory.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        Path untouched = directory.resolve("third data");
        refused(untouched, half, "is damaged or no backup of the planner");
        assertThat(untouched).doesNotExist();
    }

    private static void refused(Path data, Path file, String said) {
        PlannerProcess restore = PlannerProcess.command(data, "restore", file.toString());
        assertThat(restore.awaitExit()).isEqualTo(1);
        assertThat(restore.output().lines().filter(line -> line.startsWith("planner: ")))
                .singleElement()
                .asString()
                .contains(said);
        assertThat(restore.output()).doesNotContain("\tat ");
    }

    private static String create(PlannerProcess planner, String file) throws Exception {
        HttpResponse<String> answer = planner.send(planner.request("/api/v1/partnerships")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(file)));
        Matcher id = ID.matcher(answer.body());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static HttpResponse<String> export(PlannerProcess planner, String id) throws Exception {
        return planner.send(planner.request("/api/v1/partnerships/" + id).GET());
    }
}
