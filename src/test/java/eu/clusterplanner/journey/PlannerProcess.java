package eu.clusterplanner.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process, with its own database in a directory of the test. */
final class PlannerProcess implements AutoCloseable {

    static final String ADMINISTRATOR = "administrator@example.org";

    /** Long enough for a loaded machine; a healthy start takes some ten seconds. */
    private static final Duration START = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final int port;
    private final String password;

    private PlannerProcess(Process process, Path output, int port, String password) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.password = password;
    }

    /** Starts the application on that data directory; does not wait until it is ready. */
    static PlannerProcess start(Path data, String password, Map<String, String> environment) {
        try {
            int port = freePort();
            Path output = Files.createTempFile("planner", ".log");
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            ProcessBuilder builder = new ProcessBuilder(
                            java.toString(),
                            "-Xmx1g",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            System.getProperty("planner.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("PLANNER_PORT", String.valueOf(port));
            builder.environment().put("PLANNER_DATA", data.toString());
            builder.environment().putAll(environment);
            return new PlannerProcess(builder.start(), output, port, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it with a first administrator and waits until it answers. */
    static PlannerProcess ready(Path data, String password) {
        return start(data, password, Map.of("PLANNER_ADMIN_EMAIL", ADMINISTRATOR, "PLANNER_ADMIN_PASSWORD", password))
                .awaitReady();
    }

    static String newPassword() {
        return UUID.randomUUID().toString();
    }

    PlannerProcess awaitReady() {
        await().atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the application ended: " + output, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")))
                                .statusCode()
                        == 200);
        return this;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** A request as the administrator, by Basic authentication. */
    HttpRequest.Builder request(String path) {
        String basic = ADMINISTRATOR + ":" + password;
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(60))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as a power cut would: nothing of it gets a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, as Ctrl-C does, and waits. */
    int stop() {
        process.destroy();
        return awaitExit();
    }

    int awaitExit() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application does not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
