package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.platform.backup.BackupDirectory.Occasion;
import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Once a night, the last fourteen, and a warning where none is made. */
@PlannerTest
class NightlyBackupTest {

    private static final Instant EVENING = Instant.parse("2100-03-01T20:00:00Z");

    @Autowired
    DataSource database;

    @Autowired
    MovableClock clock;

    @TempDir
    Path data;

    private BackupWatch watch;
    private NightlyBackup nightly;

    @BeforeEach
    void in_the_evening() {
        clock.stopAt(EVENING);
        watch = new BackupWatch(data, database, clock);
        nightly = new NightlyBackup(data, database, watch, clock);
    }

    @Test
    void one_is_made_each_night_and_a_missed_one_made_up_for() {
        nightly.makeIfDue();
        nightly.makeIfDue();
        assertThat(names()).as("none was there").containsExactly("nightly-2100-03-01-200000.zip");

        clock.forward(Duration.ofHours(6));
        nightly.makeIfDue();
        assertThat(names()).as("two o'clock").hasSize(1);

        clock.forward(Duration.ofHours(1));
        nightly.makeIfDue();
        nightly.makeIfDue();
        assertThat(names()).as("three o'clock").hasSize(2).contains("nightly-2100-03-02-030000.zip");

        clock.forward(Duration.ofDays(3));
        nightly.makeIfDue();
        assertThat(names()).as("after three days without power").hasSize(3);
    }

    @Test
    void fourteen_are_kept_and_what_people_made_is_never_removed() throws IOException {
        Path mine = Files.createDirectories(data.resolve("backup")).resolve("by-hand-2020-01-01-000000.zip");
        Files.writeString(mine, "mine");
        Path ours = Files.writeString(data.resolve("backup/nightly-of-my-own.zip"), "ours");
        Path unfinished = Files.writeString(data.resolve("backup/.backup-1" + BackupFile.UNFINISHED), "half");
        Files.setLastModifiedTime(unfinished, FileTime.from(EVENING.minus(Duration.ofDays(2))));
        for (int night = 0; night < 16; night++) {
            nightly.makeIfDue();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(names()).hasSize(14).doesNotContain("nightly-2100-03-01-200000.zip");
        assertThat(mine).exists();
        assertThat(ours).exists();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void a_backup_that_is_older_than_two_days_is_told() {
        nightly.makeIfDue();
        assertThat(watch.state().overdue()).isFalse();
        assertThat(look().key()).isEqualTo("operation.backup.good");

        clock.forward(Duration.ofHours(49));

        assertThat(watch.state().overdue()).isTrue();
        assertThat(look().key()).isEqualTo("operation.backup.old");
    }

    @Test
    void a_database_without_any_backup_is_told_after_two_days() {
        assertThat(watch.state().overdue())
                .as("it was made long before %s", EVENING)
                .isTrue();
        assertThat(look().key()).isEqualTo("operation.backup.none");

        clock.stopAt(Instant.now());
        assertThat(watch.state().overdue()).as("it was made a moment ago").isFalse();
        assertThat(look().key()).isEqualTo("operation.backup.soon");
    }

    @Test
    void one_that_fails_is_told_and_tried_again() throws IOException {
        Path wrong = Files.writeString(data.resolve("backup"), "a file where the directory should be");

        nightly.makeIfDue();
        assertThat(watch.state().problem()).isNotNull().doesNotContain("\n");

        Files.delete(wrong);
        nightly.makeIfDue();
        assertThat(watch.state().problem()).isNull();
        assertThat(watch.state().last()).isEqualTo(EVENING);
    }

    private Condition look() {
        return new BackupCheck(watch).look();
    }

    private List<String> names() {
        return new BackupDirectory(data)
                .list(Occasion.NIGHTLY).stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList();
    }
}
