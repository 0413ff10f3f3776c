package eu.clusterplanner.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The role and the database of the application inside the server. The role owns the database and is no superuser. */
final class ApplicationDatabase {

    static final String NAME = "planner";

    private static final String CREATE_ROLE = "select format('create role planner login password %L', ?)";
    private static final String CHANGE_ROLE = "select format('alter role %I password %L', ?, ?)";
    private static final String SLOW = "select rolname from pg_authid where rolname in ('postgres', 'planner')"
            + " and rolpassword not like 'SCRAM-SHA-256$1:%'";

    private ApplicationDatabase() {}

    /** Creates what is missing; a start that was cut short between the two is completed by the next. */
    static DatabaseAccess prepare(int port, String password) throws SQLException {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url(port, "postgres"));
        server.setUser(PostgresCluster.SUPERUSER);
        server.setPassword(password);
        try (Connection connection = server.getConnection()) {
            if (missing(connection, "select from pg_roles where rolname = 'planner'")) {
                execute(connection, formatted(connection, CREATE_ROLE, password));
            }
            if (missing(connection, "select from pg_database where datname = 'planner'")) {
                execute(connection, "create database planner owner planner");
            }
            shorten(connection, password);
        }
        return access(port, password);
    }

    /** How to reach it, where it is there already. */
    static DatabaseAccess access(int port, String password) {
        return new DatabaseAccess(url(port, NAME), NAME, password);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Clusters made before this was set have the usual number of rounds. */
    private static void shorten(Connection connection, String password) throws SQLException {
        for (String role : names(connection, SLOW)) {
            execute(connection, "set " + PostgresCluster.ONE_ROUND);
            execute(connection, formatted(connection, CHANGE_ROLE, role, password));
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** A statement with these words in it, quoted by the server. */
    private static String formatted(Connection connection, String query, String... words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < words.length; i++) {
                statement.setString(i + 1, words[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
