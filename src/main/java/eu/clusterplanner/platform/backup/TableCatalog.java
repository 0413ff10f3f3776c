package eu.clusterplanner.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the present schema of a database holds, as its catalogue says. What extensions made does not count. */
final class TableCatalog {

    private static final String TABLES = """
            select c.relname
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and not exists (select from pg_depend d
                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.relname collate "C"
            """;
    private static final String COLUMNS = """
            select a.attname
            from pg_attribute a
            where a.attrelid = format('%I.%I', current_schema(), ?::text)::regclass
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """;
    private static final String COLUMNS_OF_TYPE = """
            select c.relname, a.attname
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
                and not a.attisdropped and a.atttypid = ?::regtype
            order by 1, 2
            """;
    private static final String SEQUENCES = """
            select c.relname
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
                and not exists (select from pg_depend d
                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.relname collate "C"
            """;

    private final Connection connection;

    TableCatalog(Connection connection) {
        this.connection = connection;
    }

    /** A column by the table that it is of. */
    record Column(String table, String name) {}

    /** All tables, sorted. */
    List<String> tables() throws SQLException {
        return names(TABLES);
    }

    /** All tables but those in which Liquibase keeps what it has run. */
    List<String> tablesWithData() throws SQLException {
        return tables().stream()
                .filter(table -> !table.startsWith("databasechangelog"))
                .toList();
    }

    /** Whether any table but those of Liquibase has a row. */
    boolean holdsData() throws SQLException {
        for (String table : tablesWithData()) {
            if (holdsRow(table)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of a table that can be written, in its own order. */
    List<String> columns(String table) throws SQLException {
        return names(COLUMNS, table);
    }

    /** All columns of a type, by its name in SQL. */
    List<Column> columnsOfType(String type) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS_OF_TYPE)) {
            statement.setString(1, type);
            try (ResultSet rows = statement.executeQuery()) {
                List<Column> columns = new ArrayList<>();
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
                return columns;
            }
        }
    }

    List<String> sequences() throws SQLException {
        return names(SEQUENCES);
    }

    /** Where a sequence stands now; sequences know no snapshots. */
    Manifest.SequenceState state(String sequence) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_value, is_called from " + quoted(sequence))) {
            row.next();
            return new Manifest.SequenceState(sequence, row.getLong(1), row.getBoolean(2));
        }
    }

    /** A name as it can stand in a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private boolean holdsRow(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from " + quoted(table) + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private List<String> names(String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
