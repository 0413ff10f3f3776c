package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.DatabaseProbe;
import eu.clusterplanner.platform.DatabaseSettings;
import eu.clusterplanner.platform.database.DatabaseAccess;
import eu.clusterplanner.platform.database.DatabaseVisit;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Which database a command is about: the variables of the environment mean the same as for the application.
 *
 * @param data {@code PLANNER_DATA}
 * @param given the database of {@code PLANNER_DATABASE_URL}; null: the one in {@code data}
 */
record BackupSettings(Path data, @Nullable DatabaseSettings given) {

    static BackupSettings of(Map<String, String> environment) {
        String data = value(environment, "PLANNER_DATA", "./var/data");
        String url = value(environment, "PLANNER_DATABASE_URL", "");
        return new BackupSettings(
                Path.of(data),
                url.isBlank()
                        ? null
                        : new DatabaseSettings(
                                url,
                                value(environment, "PLANNER_DATABASE_USER", "planner"),
                                value(environment, "PLANNER_DATABASE_PASSWORD", ""),
                                1));
    }

    /** A database to be read or written for a while. */
    record Opened(DataSource database, @Nullable DatabaseVisit visit) implements AutoCloseable {

        @Override
        public void close() {
            if (visit != null) {
                visit.close();
            }
        }
    }

    /** The database that is there. */
    Opened existing() {
        return given == null ? visit(DatabaseVisit.toExisting(data)) : given(given);
    }

    /** A database to be filled; that in {@code data} is made where it is missing. */
    Opened toBeFilled() {
        return given == null ? visit(DatabaseVisit.alone(data)) : given(given);
    }

    private static Opened visit(DatabaseVisit visit) {
        return new Opened(source(visit.access()), visit);
    }

    private static Opened given(DatabaseSettings settings) {
        DatabaseProbe.check(settings);
        return new Opened(source(new DatabaseAccess(settings.url(), settings.user(), settings.password())), null);
    }

    private static DataSource source(DatabaseAccess access) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(access.url());
        database.setUser(access.user());
        database.setPassword(access.password());
        return database;
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = Objects.requireNonNullElse(environment.get(name), "");
        return value.isBlank() ? otherwise : value;
    }
}
