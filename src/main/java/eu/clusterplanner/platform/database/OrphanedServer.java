package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed application leaves behind: a server that still runs. Whoever holds the lock may end it, but nothing
 * else: after a restart of the machine the process number in its file may belong to anybody.
 */
final class OrphanedServer {

    /** PostgreSQL's own lock file; its first line is the process number of the postmaster. */
    static final String PROCESS_FILE = "postmaster.pid";

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long SECONDS_TO_DIE = 20;

    private final DataDirectory directory;

    OrphanedServer(DataDirectory directory) {
        this.directory = directory;
    }

    /** Ends the server, if there is one, and clears away a process file that names a stranger. */
    void end(PostgresCluster cluster) throws IOException {
        Optional<ProcessHandle> named = postmaster();
        if (named.isPresent() && isOurs(named.get())) {
            log.warn(
                    "Stopping the database server {} that a killed planner left behind",
                    named.get().pid());
            try {
                cluster.stop();
            } catch (IOException e) {
                log.warn("It does not stop when told to; ending its processes", e);
            }
        }
        endProcesses();
        if (named.isPresent() && !isOurs(named.get())) {
            // A live stranger under this number: PostgreSQL would take it for a postmaster and refuse to start.
            Files.deleteIfExists(processFile());
        }
    }

    /** The live process that the process file names; it may be a stranger. */
    Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(processFile());
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private Path processFile() {
        return directory.cluster().resolve(PROCESS_FILE);
    }

    /** Ends whatever still runs a program from this data directory: servers without postmaster, or an initdb. */
    private void endProcesses() {
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(this::isOurs).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_DIE, TimeUnit.SECONDS)
                .join();
    }

    /** The program's path tells; where the system hides it (other user, no ptrace), the arguments do. */
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean program = info.command()
                .filter(path -> path.startsWith(directory.root() + "/"))
                .isPresent();
        return program
                || info.arguments()
                        .filter(all ->
                                Arrays.asList(all).contains(directory.cluster().toString()))
                        .isPresent();
    }
}
