package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import liquibase.changelog.DatabaseChangeLog;

/** What Liquibase says it has run in a database. */
final class SchemaHistory {

    private SchemaHistory() {}

    /** Whether Liquibase has been there at all. */
    static boolean isIn(Connection connection) throws SQLException {
        return new TableCatalog(connection).tables().contains("databasechangelog");
    }

    /** The changesets in the order in which they ran; none where Liquibase has never been. */
    static List<RanChangeSetName> read(Connection connection) throws SQLException {
        return rows(connection).stream()
                .map(row -> new RanChangeSetName(
                        DatabaseChangeLog.normalizePath(row.path()), row.author(), row.id(), row.checksum()))
                .toList();
    }

    /** As {@link #read}, with each path as it was stored: Liquibase has to be at work to know another form of it. */
    static List<RanChangeSetName> rows(Connection connection) throws SQLException {
        List<RanChangeSetName> ran = new ArrayList<>();
        if (!isIn(connection)) {
            return ran;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select filename, author, id, md5sum from databasechangelog order by orderexecuted, id")) {
            while (rows.next()) {
                ran.add(new RanChangeSetName(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return ran;
    }
}
