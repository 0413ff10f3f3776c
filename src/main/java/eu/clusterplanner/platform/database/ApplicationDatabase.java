package eu.clusterplanner.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The role and the database of the application inside the server. The role owns the database and is no superuser. */
final class ApplicationDatabase {

    static final String NAME = "planner";

    private static final String CREATE_ROLE = "select format('create role planner login password %L', ?)";

    private ApplicationDatabase() {}

    /** Creates what is missing; a start that was cut short between the two is completed by the next. */
    static DatabaseAccess prepare(int port, String password) throws SQLException {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url(port, "postgres"));
        server.setUser(PostgresCluster.SUPERUSER);
        server.setPassword(password);
        try (Connection connection = server.getConnection()) {
            if (missing(connection, "select from pg_roles where rolname = 'planner'")) {
                createRole(connection, password);
            }
            if (missing(connection, "select from pg_database where datname = 'planner'")) {
                execute(connection, "create database planner owner planner");
            }
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

    private static void createRole(Connection connection, String password) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CREATE_ROLE)) {
            statement.setString(1, password);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                execute(connection, rows.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
