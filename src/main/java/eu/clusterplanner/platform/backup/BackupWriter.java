package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.SequenceState;
import eu.clusterplanner.platform.backup.Manifest.TableCopy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables of a database, as they are at one moment, with the version of its schema. Others may go on writing
 * meanwhile. One backup of a database is made at a time.
 */
final class BackupWriter {

    /** Any number that nothing else in the database locks; it spells "backup". */
    private static final long LOCK = 0x6261636b7570L;

    private final DataSource database;
    private final Clock clock;
    private final Progress progress;

    BackupWriter(DataSource database, Clock clock, Progress progress) {
        this.database = database;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Writes the archive to a stream and leaves that open.
     *
     * @throws BackupRefusedException where another backup is being made, or where there is no schema to speak of
     */
    Manifest write(OutputStream target) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            if (!isTrue(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                throw new BackupRefusedException("Another backup of this database is being made; try again later");
            }
            try {
                return writeSnapshot(connection, target);
            } finally {
                isTrue(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private Manifest writeSnapshot(Connection connection, OutputStream target) throws IOException, SQLException {
        boolean whole = false;
        connection.setAutoCommit(false);
        try {
            execute(connection, "set transaction isolation level repeatable read, read only");
            execute(connection, "set local time zone 'UTC'");
            Manifest manifest = writeTables(connection, target);
            whole = true;
            return manifest;
        } finally {
            if (whole) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private Manifest writeTables(Connection connection, OutputStream target) throws IOException, SQLException {
        TableCatalog catalog = new TableCatalog(connection);
        if (!SchemaHistory.isIn(connection)) {
            throw new BackupRefusedException("This database holds no tables of the planner");
        }
        List<Manifest.RanChangeSetName> schema = SchemaHistory.read(connection);
        String created = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        ZipOutputStream zip = new ZipOutputStream(target);
        List<TableCopy> tables = new ArrayList<>();
        for (String table : catalog.tablesWithData()) {
            tables.add(copy(connection, table, catalog.columns(table), zip));
        }
        List<SequenceState> sequences = new ArrayList<>();
        for (String sequence : catalog.sequences()) {
            sequences.add(catalog.state(sequence));
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                created,
                connection.getMetaData().getDatabaseProductVersion(),
                schema,
                tables,
                sequences);
        zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private TableCopy copy(Connection connection, String table, List<String> columns, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new TableCopy(table, columns, 0, 0, "").entry()));
        CheckedBytes bytes = new CheckedBytes(zip);
        OutputStream buffer = new BufferedOutputStream(bytes, 1 << 16);
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copying.copyOut("copy " + target(table, columns) + " to stdout (header)", buffer);
        buffer.flush();
        zip.closeEntry();
        progress.says("%s: %,d rows".formatted(table, rows));
        return new TableCopy(table, columns, rows, bytes.count(), bytes.sha256Hex());
    }

    /** Table and columns as COPY wants them. */
    static String target(String table, List<String> columns) {
        return columns.stream()
                .map(TableCatalog::quoted)
                .collect(Collectors.joining(", ", TableCatalog.quoted(table) + " (", ")"));
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
