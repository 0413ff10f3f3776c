package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.StartRefusedException;
import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the database to the present schema at each start. It leaves a database of a newer planner alone, and saves one
 * that holds data before it changes it. Where nothing is pending Liquibase is not asked to say so again.
 */
final class CarefulMigration extends SpringLiquibase {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulMigration.class);

    private final BackupDirectory directory;
    private final Clock clock;

    CarefulMigration(DataSource database, Path data, Clock clock) {
        this.directory = new BackupDirectory(data);
        this.clock = clock;
        setDataSource(database);
        setChangeLog("classpath:" + SchemaChangelog.MASTER);
        setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        try (Connection connection = dataSource.getConnection()) {
            if (PresentSchema.isWhatRan(SchemaHistory.rows(connection))) {
                return;
            }
            List<RanChangeSetName> ran = SchemaHistory.read(connection);
            SchemaChangelog changelog = SchemaChangelog.read();
            refuseNewer(changelog, ran);
            if (changelog.isWhatRan(ran)) {
                return;
            }
            if (changelog.goesBeyond(ran) && new TableCatalog(connection).holdsData()) {
                save();
            }
        } catch (SQLException e) {
            throw new LiquibaseException("The database does not say which schema it has", e);
        }
        super.afterPropertiesSet();
    }

    private static void refuseNewer(SchemaChangelog changelog, List<RanChangeSetName> ran) {
        Optional<RanChangeSetName> unknown = changelog.unknownOf(ran);
        if (unknown.isPresent()) {
            throw new StartRefusedException("The database was changed by a newer planner (this one does not know "
                    + unknown.get().id()
                    + "); start that version or a newer one, or restore the backup from before its migration");
        }
    }

    private void save() {
        try {
            Path file = directory.next(BackupDirectory.Occasion.BEFORE_MIGRATION, clock.instant());
            new BackupFile(dataSource, clock, Progress.SILENT).write(file);
            directory.tidyUp(BackupDirectory.Occasion.BEFORE_MIGRATION, clock.instant());
            LOG.info("The database is migrated to this version; as it was before it lies in {}", file);
        } catch (BackupRefusedException e) {
            throw notSaved(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw notSaved("The backup directory cannot be used: " + e.getMessage());
        }
    }

    private static StartRefusedException notSaved(String why) {
        return new StartRefusedException(
                "The database has to be migrated to this version and could not be backed up before: " + why);
    }
}
