package eu.clusterplanner.platform;

import eu.clusterplanner.platform.database.DatabaseAccess;
import eu.clusterplanner.platform.database.DatabaseServer;
import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The application's own database, which starts on a thread of its own. */
final class StartingDatabase implements AutoCloseable {

    private final DatabaseServer server;
    private final FutureTask<DatabaseAccess> start;

    StartingDatabase(Path data) {
        server = new DatabaseServer(data);
        start = new FutureTask<>(server::start);
        Thread.ofPlatform().name("database").start(start);
    }

    /**
     * Waits until it takes connections.
     *
     * @throws DatabaseUnavailableException when it does not start
     */
    DatabaseAccess access() {
        try {
            return start.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DatabaseUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server, after its start where that is still under way. */
    @Override
    public void close() {
        try {
            start.get();
        } catch (ExecutionException failed) {
            // told to whoever asked for it; nothing runs then
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }
}
