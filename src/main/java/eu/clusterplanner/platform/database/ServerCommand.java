package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of PostgreSQL's programs, or a tool of the system, to its end.
 *
 * @param prefix what stands before each command, so that it runs as the server's account
 */
record ServerCommand(List<String> prefix) {

    /**
     * What a command came to.
     *
     * @param code the exit code, 0 for success
     * @param output what it wrote, errors included
     */
    record Outcome(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }

        Outcome orThrow(String what) throws IOException {
            if (!succeeded()) {
                throw new IOException(what + " ended with code " + code + ": " + output.strip());
            }
            return this;
        }
    }

    Outcome run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        // Settings for clients (PGPORT, PGOPTIONS, PGDATA …) in the user's environment must not reach the server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        try {
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
