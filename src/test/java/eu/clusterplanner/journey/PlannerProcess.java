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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process, with its own database in a directory of the test. */
final class PlannerProcess implements AutoCloseable {

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    static final String ADMINISTRATOR = "administrator@example.org";

    static final Map<String, String> LARGE_DEMONSTRATION = Map.of("PLANNER_DEMO", "true", "PLANNER_DEMO_LARGE", "true");

    /** Long enough for a loaded machine; a healthy start takes some ten seconds. */
    private static final Duration START = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ProcessBuilder builder;
    private final Process process;
    private final Path output;
    private final int port;
    private final String password;

    private PlannerProcess(ProcessBuilder builder, Process process, Path output, int port, String password) {
        this.builder = builder;
        this.process = process;
        this.output = output;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the application; does not wait until it is ready. A data directory that is empty gets what a first start puts
     * there, see {@link TrainedJar}.
     */
    static PlannerProcess start(Path data, String password, Map<String, String> environment) {
        TrainedJar.get().fill(data);
        return java(data, password, environment, TrainedJar.get().words());
    }

    /** Starts the jar as it is built, on the directory as it is: what people do who have just got it. */
    static PlannerProcess startAsBuilt(Path data, String password, Map<String, String> environment) {
        return start(data, password, environment, TrainedJar.OPTIONS);
    }

    /** As {@link #startAsBuilt}, with other options of the virtual machine. */
    static PlannerProcess start(Path data, String password, Map<String, String> environment, List<String> options) {
        return start(Path.of(System.getProperty("planner.jar")), data, password, environment, options);
    }

    /** As above, from another jar. */
    static PlannerProcess start(
            Path jar, Path data, String password, Map<String, String> environment, List<String> options) {
        List<String> words = new ArrayList<>(options);
        words.addAll(List.of("-jar", jar.toString()));
        return java(data, password, environment, words);
    }

    /** Runs a command such as {@code backup} to its end. */
    static PlannerProcess command(Path data, String... arguments) {
        List<String> words = new ArrayList<>(TrainedJar.OPTIONS);
        words.addAll(List.of("-jar", System.getProperty("planner.jar")));
        words.addAll(List.of(arguments));
        PlannerProcess command = java(data, "", Map.of(), words);
        command.awaitExit();
        return command;
    }

    /** Starts a virtual machine with those words behind {@code java}. */
    static PlannerProcess java(Path data, String password, Map<String, String> environment, List<String> words) {
        try {
            int port = freePort();
            Path output = Files.createTempFile("planner", ".log");
            List<String> command = new ArrayList<>(List.of(JAVA.toString()));
            command.addAll(words);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("PLANNER_PORT", String.valueOf(port));
            builder.environment().put("PLANNER_DATA", data.toString());
            builder.environment().putAll(environment);
            return new PlannerProcess(builder, builder.start(), output, port, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it with a first administrator and waits until it answers. */
    static PlannerProcess ready(Path data, String password) {
        return start(data, password, Map.of("PLANNER_ADMIN_EMAIL", ADMINISTRATOR, "PLANNER_ADMIN_PASSWORD", password))
                .awaitReady();
    }

    /** Starts it anew, as it was started, after it has ended; waits until it answers. */
    PlannerProcess startAgain() {
        try {
            return new PlannerProcess(builder, builder.start(), output, port, password).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newPassword() {
        return UUID.randomUUID().toString();
    }

    PlannerProcess awaitReady() {
        await().atMost(START)
                .pollInterval(Duration.ofMillis(50))
                .failFast("the application ended: " + output, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts the demonstration with its large partnership and waits until it answers, with options for serving long. */
    static PlannerProcess largeDemonstration(Path data) {
        return start(data, "", LARGE_DEMONSTRATION, List.of("-Xmx1g")).awaitReady();
    }

    /** The password of somebody of the demonstration, as its log tells it. */
    String demoPassword(String email) {
        Matcher line = Pattern.compile(Pattern.quote(email) + "\\s+(\\S+)").matcher(output());
        if (!line.find()) {
            throw new IllegalStateException("no sign-in for " + email + ": " + output());
        }
        return line.group(1);
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

    /** What somebody without an account gets there. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address() + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> answer)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), answer);
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

    long pid() {
        return process.pid();
    }

    /** What it has used of the processors since its start; its database is a process of its own. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
