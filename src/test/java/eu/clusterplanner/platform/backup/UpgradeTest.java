package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.StartRefusedException;
import eu.clusterplanner.platform.backup.BackupDirectory.Occasion;
import eu.clusterplanner.testing.PlannerTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;

/**
 * From the first schema that ever held data to the present one. The archive was made from the database of the planner of
 * that day, on which its demonstration had been started.
 */
@PlannerTest
class UpgradeTest {

    private static final Path FIRST = Path.of("src/test/resources/upgrade/first-schema.zip");
    private static final List<String> LATER =
            List.of("mail", "invitee", "invitation", "password_link", "sign_in_code", "scenario", "saved_view");

    @Autowired
    DataSource present;

    @TempDir
    Path data;

    @Test
    void the_first_database_is_saved_and_brought_to_the_present_with_all_rows() throws Exception {
        DataSource old = first();
        assertThat(Databases.tables(old)).contains("partnership").doesNotContainAnyElementsOf(LATER);
        List<String> actions = Databases.texts(old, "select to_jsonb(a)::text from action a order by id");
        assertThat(actions).hasSize(55);

        migrate(old);

        assertThat(Databases.tables(old)).containsAll(LATER);
        assertThat(Databases.texts(old, "select to_jsonb(a)::text from action a order by id"))
                .isEqualTo(actions);
        assertThat(columns(old)).isEqualTo(columns(present));
        Path saved = new BackupDirectory(data).list(Occasion.BEFORE_MIGRATION).getFirst();
        try (Archive archive = Archive.open(saved)) {
            archive.verify();
            assertThat(archive.manifest().tables())
                    .extracting(Manifest.TableCopy::name)
                    .contains("action")
                    .doesNotContainAnyElementsOf(LATER);
        }
    }

    @Test
    void a_second_start_and_an_empty_database_need_no_backup() throws Exception {
        DataSource empty = Databases.empty();
        migrate(empty);
        migrate(empty);

        assertThat(Databases.tables(empty)).containsAll(LATER);
        assertThat(data.resolve("backup")).doesNotExist();
    }

    @Test
    void where_nothing_is_pending_no_update_is_run() throws Exception {
        DataSource database = Databases.empty();
        migrate(database);
        // Any update would make it again.
        Databases.execute(database, "drop table databasechangeloglock");

        migrate(database);
        assertThat(Databases.tables(database)).doesNotContain("databasechangeloglock");

        Databases.execute(database, "update databasechangelog set md5sum = null where orderexecuted = 1");
        migrate(database);
        assertThat(Databases.tables(database)).contains("databasechangeloglock");
        assertThat(Databases.text(database, "select count(*) from databasechangelog where md5sum is null"))
                .isEqualTo("0");
    }

    @Test
    void a_step_that_ran_with_another_content_stops_the_start() throws Exception {
        DataSource database = Databases.empty();
        migrate(database);
        Databases.execute(database, """
            update databasechangelog set md5sum = '9:00000000000000000000000000000000'
            where orderexecuted = 1\
            """);

        assertThatExceptionOfType(LiquibaseException.class)
                .isThrownBy(() -> migrate(database))
                .withMessageContaining("9:00000000000000000000000000000000");
    }

    @Test
    void a_backup_of_the_first_schema_is_restored_as_the_present_one() {
        DataSource restored = Databases.empty();
        try (Archive archive = Archive.open(FIRST)) {
            new Restore(restored, Progress.SILENT).run(archive);
        }

        assertThat(Databases.text(restored, "select count(*) from action")).isEqualTo("55");
        assertThat(columns(restored)).isEqualTo(columns(present));
    }

    @Test
    void what_cannot_be_saved_is_not_migrated() throws Exception {
        DataSource old = first();
        Files.writeString(data.resolve("backup"), "a file where the directory should be");

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> migrate(old))
                .withMessageContaining("could not be backed up before");
        assertThat(Databases.tables(old)).doesNotContainAnyElementsOf(LATER);
    }

    @Test
    void a_database_of_a_newer_planner_is_left_alone() throws Exception {
        DataSource newer = Databases.empty();
        migrate(newer);
        Databases.execute(newer, """
            insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
            values ('9999-wonder', 'planner', 'db/changelog/9999-wonder.sql', now(), 100000, 'EXECUTED')\
            """);

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> migrate(newer))
                .withMessage("The database was changed by a newer planner (this one does not know 9999-wonder);"
                        + " start that version or a newer one, or restore the backup from before its migration");
    }

    private static DataSource first() {
        DataSource old = Databases.empty();
        try (Archive archive = Archive.open(FIRST)) {
            new Restore(old, Progress.SILENT).run(archive, false);
        }
        return old;
    }

    private void migrate(DataSource database) throws Exception {
        CarefulMigration migration = new CarefulMigration(database, data, Clock.systemUTC());
        migration.setResourceLoader(new DefaultResourceLoader());
        migration.afterPropertiesSet();
    }

    private static List<String> columns(DataSource database) {
        return Databases.texts(database, """
            select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable
            from information_schema.columns
            where table_schema = 'public' and table_name <> 'databasechangeloglock' order by 1\
            """);
    }
}
