package eu.clusterplanner.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** An application in a JVM of its own, so that it can be killed. It writes a row and then waits. */
final class ApplicationProcess implements AutoCloseable {

    static final String READY = "ready";

    private final Process process;
    private final BufferedReader output;

    private ApplicationProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ApplicationProcess start(Path data) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ApplicationProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        ApplicationProcess.class.getName(),
                        data.toString()))
                .redirectErrorStream(true)
                .start());
    }

    /** The application: starts the database, commits a row, begins a second and stays until its input ends. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        try (DatabaseServer server = new DatabaseServer(Path.of(arguments[0]))) {
            DatabaseAccess access = server.start();
            Queries.execute(access, "create table if not exists kept (note text)");
            Queries.execute(access, "insert into kept values ('committed')");
            hold(access, out);
        } catch (DatabaseUnavailableException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void hold(DatabaseAccess access, PrintStream out) throws SQLException, IOException {
        try (Connection connection = Queries.connect(access);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into kept values ('never committed')");
            out.println(READY);
            out.flush();
            int end = System.in.read();
            assert end < 0;
        }
    }

    /** The next line that is not a line of a log. */
    String readLine() {
        try {
            String line = output.readLine();
            while (line != null && line.matches("\\d\\d:\\d\\d:\\d\\d.*|\\d{4}-.*|SLF4J.*")) {
                line = output.readLine();
            }
            return String.valueOf(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As {@code kill -9}, or the system when memory is short. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
