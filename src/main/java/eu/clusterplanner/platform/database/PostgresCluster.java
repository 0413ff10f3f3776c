package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** PostgreSQL's own programs on one data directory. The caller holds the directory's lock. */
final class PostgresCluster {

    /** The superuser, for setting up only. */
    static final String SUPERUSER = "postgres";

    /**
     * Many rounds make guessing of words that people choose slow; nobody guesses 192 random bits, and each connection
     * would count all rounds (RFC 5802, 5.1; 4,096 are usual).
     */
    static final String ONE_ROUND = "scram_iterations=1";

    private static final int PORT_ATTEMPTS = 3;
    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "60";

    private final DataDirectory directory;
    private final ServerCommand command;

    PostgresCluster(DataDirectory directory, ServerCommand command) {
        this.directory = directory;
        this.command = command;
    }

    /** Makes the cluster's files, unless they are there. */
    void initialise() throws IOException {
        if (Files.exists(directory.cluster())) {
            return;
        }
        Path unfinished = DataDirectory.unfinished(directory.cluster());
        DataDirectory.remove(unfinished);
        List<String> initdb = List.of(
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + directory.passwordFile(),
                "--auth=scram-sha-256",
                "--set=" + ONE_ROUND,
                "--locale=C.UTF-8",
                "--encoding=UTF8");
        command.run(initdb).orThrow("initdb");
        DataDirectory.finish(directory.cluster());
    }

    /** Starts the server and waits until it takes connections; returns its port on 127.0.0.1. */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            long logged = Files.exists(directory.log()) ? Files.size(directory.log()) : 0;
            ServerCommand.Outcome outcome = startOn(port);
            if (outcome.succeeded()) {
                return port;
            }
            String log = logSince(logged);
            // Between our asking for a free port and the server's taking it, another program may have had it.
            if (attempt == PORT_ATTEMPTS || !log.contains("Address already in use")) {
                throw new IOException(outcome.output().strip() + "; its log says: " + log.strip());
            }
        }
    }

    /** Starts the server on that port and waits until it takes connections, or does not. */
    ServerCommand.Outcome startOn(int port) throws IOException {
        return command.run(pgCtl(
                "start", "-w", "-t", SECONDS_TO_START, "-l", directory.log().toString(), "-o", options(port)));
    }

    /** Stops the server if one runs: ends connections and writes all down; by force only where that takes too long. */
    void stop() throws IOException {
        if (!stop("fast")) {
            command.run(pgCtl("stop", "-m", "immediate", "-w", "-t", SECONDS_TO_STOP))
                    .orThrow("pg_ctl stop");
        }
    }

    private boolean stop(String mode) throws IOException {
        return !Files.exists(directory.cluster().resolve(OrphanedServer.PROCESS_FILE))
                || command.run(pgCtl("stop", "-m", mode, "-w", "-t", SECONDS_TO_STOP))
                        .succeeded();
    }

    /**
     * On the command line, where neither a file nor ALTER SYSTEM can undo it. No Unix socket: its path may be too long,
     * and nothing here uses it.
     */
    private static String options(int port) {
        return "-c listen_addresses=127.0.0.1 -c port=" + port
                + " -c unix_socket_directories='' -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
    }

    private List<String> pgCtl(String... arguments) {
        List<String> whole = new ArrayList<>(
                List.of(program("pg_ctl"), "-D", directory.cluster().toString()));
        whole.addAll(Arrays.asList(arguments));
        return whole;
    }

    private String program(String name) {
        return directory.binaries().resolve("bin").resolve(name).toString();
    }

    private String logSince(long position) throws IOException {
        if (!Files.exists(directory.log())) {
            return "";
        }
        try (InputStream log = Files.newInputStream(directory.log())) {
            log.skipNBytes(position);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
