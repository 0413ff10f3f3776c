package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of the application's own, on 127.0.0.1 and a free port, with all its files in one directory. One
 * application at a time may use the directory. The server runs in a session of its own, so that Ctrl-C in a terminal
 * reaches the application alone, which stops the server last.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    private static final long LARGEST_LOG = 10L * 1024 * 1024;

    private final Path data;
    private final @Nullable ServerAccount givenAccount;
    private @Nullable DataLock lock;
    private @Nullable PostgresCluster cluster;

    /**
     * @param data the directory for the database, its programs, its password and the lock; made when missing
     */
    public DatabaseServer(Path data) {
        this(data, null);
    }

    DatabaseServer(Path data, @Nullable ServerAccount account) {
        this.data = data;
        this.givenAccount = account;
    }

    /**
     * Starts the server: unpacks the programs and sets up the database at the first start, and stops a server that a
     * killed application left behind. Returns when it takes connections.
     *
     * @throws DatabaseUnavailableException when the directory is in use or the server does not start; then nothing of
     *     it runs and the directory is free again
     */
    public synchronized DatabaseAccess start() {
        if (lock != null) {
            throw new IllegalStateException("The database server in " + data + " has been started already");
        }
        boolean started = false;
        try {
            DataDirectory directory = DataDirectory.create(data);
            lock = DataLock.acquire(directory.lock());
            DatabaseAccess access = start(directory);
            started = true;
            log.info("The database in {} is ready on {}", directory.root(), access.url());
            return access;
        } catch (AccessDeniedException e) {
            throw unavailable("The data directory " + data + " is closed to this user", e);
        } catch (IOException | SQLException e) {
            throw unavailable("The database in " + data + " does not start", e);
        } finally {
            if (!started) {
                close();
            }
        }
    }

    private DatabaseAccess start(DataDirectory directory) throws IOException, SQLException {
        ServerAccount account = givenAccount == null ? ServerAccount.find() : givenAccount;
        PostgresBinaries.unpack(directory.binaries());
        PostgresCluster server = new PostgresCluster(directory, account.command());
        new OrphanedServer(directory).end(server);
        String password = directory.password();
        rotate(directory.log());
        account.takeOver(directory);
        server.initialise();
        cluster = server;
        return ApplicationDatabase.prepare(server.start(), password);
    }

    private static DatabaseUnavailableException unavailable(String what, Exception cause) {
        String why = String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
        return new DatabaseUnavailableException(what + ": " + why, cause);
    }

    private static void rotate(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST_LOG) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Stops the server, with everything written down, and frees the directory. Does nothing where nothing runs. */
    @Override
    public synchronized void close() {
        try {
            if (cluster != null) {
                cluster.stop();
                log.info("The database in {} is stopped", data);
            }
        } catch (IOException e) {
            log.error("The database in {} does not stop; the next start will end it", data, e);
        } finally {
            cluster = null;
            free();
        }
    }

    private void free() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            log.warn("The lock of {} could not be closed", data, e);
        } finally {
            lock = null;
        }
    }
}
