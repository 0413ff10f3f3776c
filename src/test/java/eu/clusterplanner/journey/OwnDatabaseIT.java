package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that the application brings along, with the real jar: safe settings, one owner, survives a kill. */
class OwnDatabaseIT {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final int ROUNDS = Boolean.getBoolean("planner.soak") ? 5 : 1;
    private static final int WRITES = 15;

    @TempDir
    Path data;

    private final String password = PlannerProcess.newPassword();

    @Test
    void keeps_what_it_acknowledged_and_belongs_to_one_application_on_this_machine() throws Exception {
        try (PlannerProcess planner = PlannerProcess.ready(data, password)) {
            writes_are_flushed_to_disk();
            only_this_machine_and_only_with_the_password();
            a_second_application_says_so_in_one_line_and_stops(planner);
        }
        assertThat(data.resolve("pg18/postmaster.pid"))
                .as("stopped with the application")
                .doesNotExist();

        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (PlannerProcess planner = PlannerProcess.ready(data, password)) {
                int before = acknowledged.size();
                write_until_killed(planner, acknowledged, before + WRITES);
            }
        }
        try (PlannerProcess planner = PlannerProcess.ready(data, password)) {
            String partnerships = get(planner, "/api/v1/partnerships");
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES)
                    .allMatch(partnerships::contains);
        }
    }

    private void writes_are_flushed_to_disk() throws Exception {
        try (Connection connection =
                connect(Files.readString(data.resolve("password")).strip())) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    private void only_this_machine_and_only_with_the_password() throws Exception {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect("wrong"))
                .matches(e -> e.getSQLState().equals("28P01"));
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                .toList()) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, port()), 2000);
                }
            });
        }
    }

    private void a_second_application_says_so_in_one_line_and_stops(PlannerProcess first) throws Exception {
        PlannerProcess second = PlannerProcess.start(data, password, Map.of());
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output().lines().filter(line -> line.contains(" ERROR ")))
                .singleElement()
                .asString()
                .contains("in use");
        assertThat(second.output()).doesNotContain("\tat ");
        assertThat(first.isAlive()).isTrue();
        assertThat(get(first, "/actuator/health")).contains("UP");
    }

    private static void write_until_killed(PlannerProcess planner, Queue<String> acknowledged, int enough) {
        AtomicBoolean unexpected = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (true) {
                try {
                    HttpResponse<String> answer = planner.send(planner.request("/api/v1/partnerships")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("""
                                    {"format": "cluster-partnership", "version": 1, "partnership":
                                    {"acronym": "KILL", "name": "Written while the power fails", "strand": "OTHER"}}
                                    """)));
                    Matcher id = ID.matcher(answer.body());
                    if (answer.statusCode() != 201 || !id.find()) {
                        unexpected.set(true);
                        return;
                    }
                    acknowledged.add(id.group(1));
                } catch (IOException | InterruptedException e) {
                    return; // killed: this write was not acknowledged
                }
            }
        });
        await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= enough || unexpected.get());
        planner.kill();
        await().atMost(Duration.ofMinutes(1)).until(() -> !writer.isAlive());
        assertThat(unexpected).isFalse();
    }

    private static String get(PlannerProcess planner, String path) throws Exception {
        return planner.send(planner.request(path).GET()).body();
    }

    private Connection connect(String with) throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/planner", "planner", with);
    }

    /** The fourth line of the server's own note. */
    private int port() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(3).strip());
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
