package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot start says why in one line, without a stack trace, and ends with an exit code that is not 0. */
class StartRefusedIT {

    @TempDir
    Path directory;

    @Test
    void a_port_in_use() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = String.valueOf(other.getLocalPort());

            refused(
                    directory.resolve("with a blank"),
                    Map.of("PLANNER_PORT", port),
                    "Port " + port + " is in use by another program; stop that one or set PLANNER_PORT");
        }
    }

    @Test
    void a_password_that_is_too_short() {
        refused(
                directory,
                Map.of("PLANNER_ADMIN_EMAIL", PlannerProcess.ADMINISTRATOR, "PLANNER_ADMIN_PASSWORD", "1234567"),
                "PLANNER_ADMIN_PASSWORD is too short: it needs at least 8 characters");
    }

    @Test
    void a_database_that_does_not_answer() {
        refused(
                directory,
                Map.of("PLANNER_DATABASE_URL", "jdbc:postgresql://localhost:1/planner"),
                "The database of PLANNER_DATABASE_URL cannot be used (jdbc:postgresql://localhost:1/planner, ");
    }

    @Test
    void a_mail_server_without_the_address_of_links() {
        refused(
                directory,
                Map.of("PLANNER_MAIL_HOST", "localhost", "PLANNER_MAIL_FROM", "planner@example.org"),
                "PLANNER_MAIL_HOST needs PLANNER_PUBLIC_URL, with which links in mails begin");
    }

    @Test
    void a_form_of_the_log_that_is_none() {
        refused(directory, Map.of("PLANNER_LOG", "xml"), "PLANNER_LOG takes text or json, not 'xml'");
    }

    @Test
    void a_port_of_metrics_in_use() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            refused(
                    directory,
                    Map.of("PLANNER_METRICS_PORT", port),
                    "The port of PLANNER_METRICS_PORT (localhost:" + port + ") cannot be opened: ");
        }
    }

    private static void refused(Path data, Map<String, String> environment, String said) {
        PlannerProcess planner = PlannerProcess.start(data, PlannerProcess.newPassword(), environment);

        assertThat(planner.awaitExit()).isEqualTo(1);
        assertThat(planner.output().lines().filter(line -> !line.contains(" INFO ")))
                .singleElement()
                .asString()
                .contains(" ERROR ", said);
        assertThat(data.resolve("pg18/postmaster.pid"))
                .as("no database left behind")
                .doesNotExist();
    }
}
