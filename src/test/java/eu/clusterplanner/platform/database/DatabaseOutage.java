package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The own database of a running application, stopped behind its back. */
public final class DatabaseOutage {

    private static final int PORT_LINE = 3;

    private final PostgresCluster cluster;
    private final int port;

    private DatabaseOutage(PostgresCluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /** Stops it; data: the data directory of the application. */
    public static DatabaseOutage begin(Path data) throws IOException {
        DataDirectory directory = DataDirectory.create(data);
        String port = Files.readAllLines(directory.cluster().resolve(OrphanedServer.PROCESS_FILE))
                .get(PORT_LINE);
        PostgresCluster cluster =
                new PostgresCluster(directory, ServerAccount.find().command());
        cluster.stop();
        return new DatabaseOutage(cluster, Integer.parseInt(port.strip()));
    }

    /** Starts it again, where it was. */
    public void end() throws IOException {
        cluster.startOn(port).orThrow("pg_ctl start");
    }
}
