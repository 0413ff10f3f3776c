package eu.clusterplanner.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows when the data were backed up last, by whatever archive lies in the backup directory. */
@Component
public class BackupWatch {

    /** A newest backup that is older is not good enough. */
    static final Duration PATIENCE = Duration.ofDays(2);

    private final BackupDirectory directory;
    private final DataSource database;
    private final Clock clock;
    private volatile @Nullable Instant installed;
    private volatile @Nullable String problem;

    BackupWatch(@Value("${planner.data:./var/data}") Path data, DataSource database, Clock clock) {
        this.directory = new BackupDirectory(data);
        this.database = database;
        this.clock = clock;
    }

    /** How it stands now; quick, it reads the names of some files. */
    public BackupState state() {
        Optional<Instant> last = directory.newest();
        Instant since = last.orElseGet(this::installed);
        return new BackupState(last.orElse(null), since.isBefore(clock.instant().minus(PATIENCE)), problem);
    }

    void succeeded() {
        problem = null;
    }

    void failed(String why) {
        problem = why;
    }

    /** When the database was made; where that cannot be known, now. */
    private Instant installed() {
        Instant known = installed;
        if (known == null) {
            known = askInstalled();
            installed = known;
        }
        return known;
    }

    private Instant askInstalled() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select extract(epoch from min(dateexecuted)::timestamptz)::bigint from databasechangelog")) {
            return row.next() ? Instant.ofEpochSecond(row.getLong(1)) : clock.instant();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say since when it is there", e);
        }
    }
}
