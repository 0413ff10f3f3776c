package eu.clusterplanner.platform.backup;

import eu.clusterplanner.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases without tables to restore into, and SQL by hand. */
final class Databases {

    private Databases() {}

    static DataSource empty() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(TestDatabase.emptyUrl());
        database.setUser(TestDatabase.USER);
        database.setPassword(TestDatabase.PASSWORD);
        return database;
    }

    /** The first column of all rows, as text. */
    static List<String> texts(DataSource database, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(DataSource database, String query) {
        return texts(database, query).getFirst();
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> tables(DataSource database) {
        return texts(database, "select relname from pg_class where relnamespace = 'public'::regnamespace");
    }
}
