package eu.clusterplanner.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A backup each night; where the machine was off at that hour, soon after the next start. */
@Component
@ConditionalOnProperty(name = "planner.backup.nightly", matchIfMissing = true)
class NightlyBackup {

    private static final LocalTime HOUR = LocalTime.of(2, 30);
    private static final Logger log = LoggerFactory.getLogger(NightlyBackup.class);

    private final BackupDirectory directory;
    private final DataSource database;
    private final BackupWatch watch;
    private final Clock clock;

    NightlyBackup(@Value("${planner.data:./var/data}") Path data, DataSource database, BackupWatch watch, Clock clock) {
        this.directory = new BackupDirectory(data);
        this.database = database;
        this.watch = watch;
        this.clock = clock;
    }

    /** Every ten minutes, so that a failed one is tried again and a missed one made up for. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void makeIfDue() {
        if (!isDue()) {
            return;
        }
        try {
            Instant now = clock.instant();
            Path file = directory.next(BackupDirectory.Occasion.NIGHTLY, now);
            Manifest manifest = new BackupFile(database, clock, Progress.SILENT).write(file);
            directory.tidyUp(BackupDirectory.Occasion.NIGHTLY, now);
            watch.succeeded();
            log.info("Backed up {} rows to {}", manifest.rows(), file);
        } catch (BackupRefusedException e) {
            failed(e);
        } catch (IOException | UncheckedIOException e) {
            failed(BackupRefusedException.because("The backup directory cannot be used", e));
        }
    }

    private boolean isDue() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.with(HOUR);
        Instant due = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        Optional<Instant> last = directory.newest(BackupDirectory.Occasion.NIGHTLY);
        return last.isEmpty() || last.get().isBefore(due);
    }

    private void failed(BackupRefusedException e) {
        watch.failed(String.valueOf(e.getMessage()));
        log.error("No backup was made: {}", e.getMessage());
    }
}
