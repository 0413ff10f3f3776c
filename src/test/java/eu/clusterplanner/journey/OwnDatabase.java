package eu.clusterplanner.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The database that an application brought. */
record OwnDatabase(String url, String password) {

    static OwnDatabase in(Path data) throws IOException {
        try (var files = Files.walk(data, 2)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            String port = Files.readAllLines(pid).get(3).strip();
            return new OwnDatabase(
                    "jdbc:postgresql://127.0.0.1:" + port + "/planner",
                    Files.readString(data.resolve("password")).strip());
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "PLANNER_DATABASE_URL", url, "PLANNER_DATABASE_USER", "planner", "PLANNER_DATABASE_PASSWORD", password);
    }

    /** Cuts the connections on which nodes listen; how many there were. */
    int endListening() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet ended = statement.executeQuery("select count(pg_terminate_backend(pid))"
                        + " from pg_stat_activity where application_name = 'planner-notices'")) {
            ended.next();
            return ended.getInt(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "planner", password);
    }
}
