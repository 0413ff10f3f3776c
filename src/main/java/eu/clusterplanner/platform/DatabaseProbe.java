package eu.clusterplanner.platform;

import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tries the database that the environment names before anything else does, so that what is wrong is said in one line. */
public final class DatabaseProbe {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final int OLDEST = 15;

    private DatabaseProbe() {}

    /**
     * Connects once.
     *
     * @throws StartRefusedException where the settings cannot be right
     * @throws DatabaseUnavailableException where the server does not answer or does not let us in
     */
    public static void check(DatabaseSettings settings) {
        if (!settings.url().startsWith(SCHEME)) {
            // not shown: addresses of the other form often carry the password
            throw new StartRefusedException(
                    "PLANNER_DATABASE_URL is no JDBC URL of PostgreSQL; write jdbc:postgresql://HOST:5432/DATABASE");
        }
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartRefusedException("The database of PLANNER_DATABASE_URL is PostgreSQL " + version
                        + "; the planner needs " + OLDEST + " or newer");
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The database of PLANNER_DATABASE_URL cannot be used (" + address(settings.url()) + ", user "
                            + settings.user() + "): " + reason(e),
                    e);
        }
    }

    /** Without parameters: a password may be among them. */
    private static String address(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /** The driver's words, and those of the system where the driver says no more than that it failed. */
    private static String reason(SQLException e) {
        Throwable cause = e.getCause();
        String words = String.valueOf(e.getMessage());
        return (cause == null ? words : words + " (" + cause + ")").strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
