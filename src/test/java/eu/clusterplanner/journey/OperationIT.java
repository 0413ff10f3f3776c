package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar as whoever runs it sees it: its log as JSON, with nothing that people wrote, and metrics on their own port. */
class OperationIT {

    private static final String SOMEBODY = "ada.lovelace@secret.example";
    private static final List<String> PERSONAL = List.of(SOMEBODY, "ada.lovelace%40", "Lovelace", "Babbage", "t0ken");

    @TempDir
    Path data;

    private final String password = PlannerProcess.newPassword();

    @Test
    void log_and_metrics() throws Exception {
        int port = freePort();
        Map<String, String> environment = Map.of(
                "PLANNER_ADMIN_EMAIL",
                PlannerProcess.ADMINISTRATOR,
                "PLANNER_ADMIN_PASSWORD",
                password,
                "PLANNER_LOG",
                "json",
                "PLANNER_METRICS_PORT",
                String.valueOf(port));
        try (PlannerProcess planner =
                PlannerProcess.start(data, password, environment).awaitReady()) {
            everyday(planner);
            requestsThatAreNone(planner);
            metrics_are_on_their_own_port_alone(planner, URI.create("http://127.0.0.1:" + port + "/metrics"));
            planner.stop();
            every_line_is_json_and_nothing_that_people_wrote_is_there(planner.output());
        }
    }

    /** What people do, well and badly. */
    private void everyday(PlannerProcess planner) throws Exception {
        String file = """
                {"format": "cluster-partnership", "version": 1, "partnership":
                {"acronym": "LOVE", "name": "Plans of Babbage and Lovelace", "strand": %s}}
                """;
        assertThat(imported(planner, file.formatted("\"OTHER\""))).isEqualTo(201);
        assertThat(imported(planner, file.formatted("\"Babbage\""))).isEqualTo(400);
        assertThat(imported(planner, "{\"Lovelace\": ")).isEqualTo(400);
        HttpRequest.Builder wrong = HttpRequest.newBuilder(
                        URI.create(planner.address() + "/api/v1/partnerships?email=" + encoded(SOMEBODY)))
                .header("Authorization", "Bearer t0ken");
        assertThat(planner.send(wrong).statusCode()).isEqualTo(401);
        planner.send(HttpRequest.newBuilder(URI.create(planner.address() + "/login?username=" + encoded(SOMEBODY))));
        HttpResponse<String> signIn = planner.send(HttpRequest.newBuilder(URI.create(planner.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(SOMEBODY) + "&password=Babbage")));
        assertThat(signIn.headers().firstValue("X-Request-Id")).isPresent();
        planner.send(planner.request("/api/v1/nothing/" + encoded(SOMEBODY)));
    }

    /** What no client of ours sends. The server speaks of it, and must not repeat it. */
    private static void requestsThatAreNone(PlannerProcess planner) throws IOException {
        raw(planner, "GET /?email=" + SOMEBODY + "&x={Babbage} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw(planner, "GET /login?Lovelace=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw(
                planner,
                "GET /login HTTP/1.1\r\nHost: localhost\r\nCookie: t0ken=\"Babbage;,\u0001\r\nConnection: close\r\n\r\n");
        raw(planner, "Lovelace " + SOMEBODY + "\r\n\r\n");
        raw(planner, "GET / HTTP/1.1\r\nHost: Love lace/Babbage\r\nConnection: close\r\n\r\n");
    }

    private static void metrics_are_on_their_own_port_alone(PlannerProcess planner, URI metrics) throws Exception {
        HttpResponse<String> scraped = planner.send(HttpRequest.newBuilder(metrics));
        assertThat(scraped.statusCode()).isEqualTo(200);
        assertThat(scraped.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(scraped.body())
                .contains(
                        "planner_check{check=\"database\"} 0.0",
                        "jvm_memory_used_bytes",
                        "hikaricp_connections_active",
                        "http_server_requests_seconds_count")
                .doesNotContain(PERSONAL);
        assertThat(planner.send(HttpRequest.newBuilder(metrics.resolve("/metrics/x")))
                        .statusCode())
                .isEqualTo(404);
        for (String path : List.of("/metrics", "/actuator/prometheus", "/actuator/metrics")) {
            assertThat(planner.send(planner.request(path)).body()).as(path).doesNotContain("jvm_memory");
        }
    }

    private static void every_line_is_json_and_nothing_that_people_wrote_is_there(String log) {
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = log.lines()
                // the JVM itself knows no form of logs
                .filter(line -> !line.startsWith("WARNING: "))
                .map(json::readTree)
                .toList();
        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString()).isNotEmpty();
            assertThat(line.path("message").asString()).isNotEmpty();
        });
        assertThat(log).doesNotContain(PERSONAL);
    }

    private static int imported(PlannerProcess planner, String file) throws Exception {
        return planner.send(planner.request("/api/v1/partnerships")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(file)))
                .statusCode();
    }

    private static void raw(PlannerProcess planner, String text) throws IOException {
        URI address = URI.create(planner.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).as(text).isNotNegative();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
