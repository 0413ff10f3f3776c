package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database of a data directory for one errand of another process: that of the planner that runs on it, or the same
 * started for the purpose and stopped afterwards.
 */
public final class DatabaseVisit implements AutoCloseable {

    /** Where the server notes its port and, later, that it takes connections. */
    private static final int PORT_LINE = 3;

    private static final int STATE_LINE = 7;

    private final DatabaseAccess access;
    private final @Nullable DatabaseServer started;

    private DatabaseVisit(DatabaseAccess access, @Nullable DatabaseServer started) {
        this.access = access;
        this.started = started;
    }

    /**
     * Visits a database that is there.
     *
     * @throws DatabaseUnavailableException where there is none, or where it does not start
     */
    public static DatabaseVisit toExisting(Path data) {
        DataDirectory directory = new DataDirectory(data.toAbsolutePath());
        if (!Files.exists(directory.cluster())) {
            throw new DatabaseUnavailableException(
                    "There is no database in " + data + "; name its directory in PLANNER_DATA", null);
        }
        try {
            DataDirectory real = new DataDirectory(data.toRealPath());
            return DataLock.isHeldByAnother(real.lock()) ? running(real) : start(data);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The database in " + data + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Visits the database of that directory, which is made where it is missing, and keeps others out of it.
     *
     * @throws DatabaseUnavailableException where a planner runs on it, or where it does not start
     */
    public static DatabaseVisit alone(Path data) {
        return start(data);
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private static DatabaseVisit start(Path data) {
        DatabaseServer server = new DatabaseServer(data);
        return new DatabaseVisit(server.start(), server);
    }

    private static DatabaseVisit running(DataDirectory directory) throws IOException {
        Path note = directory.cluster().resolve(OrphanedServer.PROCESS_FILE);
        List<String> lines = Files.exists(note) ? Files.readAllLines(note) : List.of();
        if (lines.size() <= STATE_LINE || !lines.get(STATE_LINE).strip().equals("ready")) {
            throw new DatabaseUnavailableException(
                    "The planner on " + directory.root() + " is just starting or stopping; try again in a minute",
                    null);
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return new DatabaseVisit(ApplicationDatabase.access(port, directory.password()), null);
    }
}
