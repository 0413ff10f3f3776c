package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import eu.clusterplanner.platform.backup.Manifest.SequenceState;
import eu.clusterplanner.platform.backup.Manifest.TableCopy;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Puts an archive into an empty database: makes the schema of its time, loads the rows, checks them, and migrates on to
 * the present. All of it is one transaction: it is there as a whole, or not at all.
 */
final class Restore {

    private static final int COPY_BUFFER = 1 << 16;

    private final DataSource database;
    private final Progress progress;

    Restore(DataSource database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Restores.
     *
     * @throws BackupRefusedException where the archive cannot be used or the database is not empty; nothing is stored
     */
    void run(Archive archive) {
        run(archive, true);
    }

    /** Stops, if wanted, before the migration to the present. */
    void run(Archive archive, boolean toPresent) {
        SchemaChangelog changelog = check(archive, progress);
        try {
            restore(archive, changelog, toPresent);
        } catch (SQLException e) {
            throw BackupRefusedException.because("The database does not take the backup", e);
        }
    }

    private void restore(Archive archive, SchemaChangelog changelog, boolean toPresent) throws SQLException {
        boolean whole = false;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                refuseUnlessEmpty(connection);
                progress.says("Making the tables");
                changelog.bringTo(connection, archive.manifest().schema());
                load(connection, archive);
                if (toPresent) {
                    changelog.bringToPresent(connection);
                }
                whole = true;
            } finally {
                if (whole) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
            execute(connection, "analyze");
        }
    }

    /** Reads an archive from end to end; throws {@link BackupRefusedException} where it can be restored nowhere. */
    static SchemaChangelog check(Archive archive, Progress progress) {
        SchemaChangelog changelog = SchemaChangelog.read();
        check(archive.manifest(), changelog);
        if (!archive.verified()) {
            progress.says("Checking the archive");
            archive.verify();
        }
        return changelog;
    }

    private static void check(Manifest manifest, SchemaChangelog changelog) {
        Optional<RanChangeSetName> unknown = changelog.unknownOf(manifest.schema());
        if (unknown.isPresent()) {
            throw new BackupRefusedException("The backup comes from a newer planner (this one does not know "
                    + unknown.get().id() + "); restore it with that version or a newer one");
        }
        Optional<RanChangeSetName> different = changelog.contradictionIn(manifest.schema());
        if (different.isPresent()) {
            throw new BackupRefusedException("The backup comes from another planner (its "
                    + different.get().id() + " is a different one); restore it with the version that made it");
        }
    }

    private static void refuseUnlessEmpty(Connection connection) throws SQLException {
        if (!new TableCatalog(connection).tables().isEmpty()) {
            throw new BackupRefusedException(
                    "The database holds tables already; restore into an empty one, for example with another PLANNER_DATA");
        }
    }

    private void load(Connection connection, Archive archive) throws SQLException {
        TableCatalog catalog = new TableCatalog(connection);
        Manifest manifest = archive.manifest();
        Set<String> present = new HashSet<>(catalog.tablesWithData());
        Set<String> archived = manifest.tables().stream().map(TableCopy::name).collect(Collectors.toSet());
        if (!present.equals(archived)) {
            throw new BackupRefusedException("The tables of the backup are not those of its schema");
        }
        execute(connection, "set constraints all deferred");
        triggers(connection, archived, "disable");
        for (TableCopy table : manifest.tables()) {
            copy(connection, archive, table, catalog.columns(table.name()));
        }
        for (SequenceState sequence : manifest.sequences()) {
            set(connection, sequence, catalog.sequences());
        }
        progress.says("Numbering transactions");
        TransactionNumbers.renumber(connection, database);
        progress.says("Checking references");
        execute(connection, "set constraints all immediate");
        triggers(connection, archived, "enable");
    }

    /** What the triggers would do, above all write the change log, was done when the rows were written first. */
    private static void triggers(Connection connection, Set<String> tables, String what) throws SQLException {
        for (String table : tables) {
            execute(connection, "alter table " + TableCatalog.quoted(table) + " " + what + " trigger user");
        }
    }

    private void copy(Connection connection, Archive archive, TableCopy table, List<String> columns)
            throws SQLException {
        if (!Set.copyOf(columns).equals(Set.copyOf(table.columns()))) {
            throw new BackupRefusedException("The columns of " + table.name() + " are not those of its schema");
        }
        try (InputStream rows = archive.open(table)) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + BackupWriter.target(table.name(), table.columns()) + " from stdin (header match)",
                            rows,
                            COPY_BUFFER);
            if (loaded != table.rows()) {
                throw new BackupRefusedException("Of %,d rows of %s only %,d came into the database"
                        .formatted(table.rows(), table.name(), loaded));
            }
            progress.says("%s: %,d rows".formatted(table.name(), loaded));
        } catch (IOException e) {
            throw BackupRefusedException.because("The rows of " + table.name() + " cannot be read", e);
        }
    }

    private static void set(Connection connection, SequenceState sequence, List<String> known) throws SQLException {
        if (!known.contains(sequence.name())) {
            throw new BackupRefusedException("The sequences of the backup are not those of its schema");
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select setval(format('%I', ?::text)::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
