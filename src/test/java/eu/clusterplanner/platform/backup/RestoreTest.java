package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.GeneratedPartnership.Size;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A database saved and put into an empty one, on a real PostgreSQL. */
@PlannerTest(properties = TestDatabase.OWN)
class RestoreTest {

    private static final Path DEMO = Path.of("db/demo/adpack.json");

    /** Numbers that no server of a test reaches. */
    private static final String FAR = "40000000000";

    @Autowired
    DataSource database;

    @Autowired
    PartnershipImport imports;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path directory;

    @BeforeEach
    void write_something() throws IOException {
        PlannerUser person = accounts.withPassword(accounts.create(), "a password");
        TestAccounts.signIn(person);
        imports.importFile(Files.readAllBytes(DEMO));
        imports.importFile(CanonicalJson.write(GeneratedPartnership.of(kinds, System.nanoTime(), Size.SMALL)));
    }

    @Test
    void every_row_comes_back_as_it_was() throws Exception {
        Path first = backup(database, "first.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rw-------");
        DataSource restored = restore(first);

        Path second = backup(restored, "second.zip");

        assertThat(hashes(second)).containsExactlyInAnyOrderElementsOf(hashes(first));
        assertThat(logWithoutTransactions(restored)).isEqualTo(logWithoutTransactions(database));
        assertThat(sequences(second)).isEqualTo(sequences(first));
        assertThat(shape(restored)).isEqualTo(shape(database));
    }

    @Test
    void transactions_of_another_server_lie_in_the_past_and_stay_apart() throws Exception {
        Databases.execute(
                database,
                "update change_log set xact = (xact::text::bigint + " + FAR + ")::text::xid8 where xact < '" + FAR
                        + "'::xid8");
        Databases.execute(
                database,
                "update change_log set undoes = (select min(xact) from change_log)"
                        + " where xact = (select max(xact) from change_log)");

        DataSource restored = restore(backup(database, "far.zip"));

        assertThat(Databases.text(
                        restored,
                        "select count(*) from change_log where xact >= pg_snapshot_xmin(pg_current_snapshot())"))
                .as("seen by whoever asks for what is committed")
                .isEqualTo("0");
        assertThat(groups(restored))
                .as("one number for each transaction, in order")
                .isEqualTo(groups(database));
        assertThat(Databases.text(
                        restored, "select count(*) from change_log where undoes = (select min(xact) from change_log)"))
                .isEqualTo(Databases.text(
                        database, "select count(*) from change_log where undoes = (select min(xact) from change_log)"))
                .isNotEqualTo("0");
    }

    @Test
    void what_is_written_meanwhile_is_left_out() throws Exception {
        String before = Databases.text(database, "select count(*) from value_chain");
        AtomicBoolean written = new AtomicBoolean();
        Path archive = directory.resolve("meanwhile.zip");
        new BackupFile(database, Clock.systemUTC(), line -> {
                    if (!written.getAndSet(true)) {
                        try {
                            imports.importFile(Files.readAllBytes(DEMO));
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                })
                .write(archive);

        assertThat(Databases.text(database, "select count(*) from value_chain")).isNotEqualTo(before);
        assertThat(Databases.text(restore(archive), "select count(*) from value_chain"))
                .isEqualTo(before);
    }

    @Test
    void two_at_once_are_refused() throws Exception {
        AtomicBoolean tried = new AtomicBoolean();
        new BackupFile(database, Clock.systemUTC(), line -> {
                    if (!tried.getAndSet(true)) {
                        assertThatExceptionOfType(BackupRefusedException.class)
                                .isThrownBy(() -> backup(database, "second at once.zip"))
                                .withMessage("Another backup of this database is being made; try again later");
                    }
                })
                .write(directory.resolve("first at once.zip"));

        assertThat(tried).isTrue();
        assertThat(backup(database, "afterwards.zip")).exists();
        assertThat(directory)
                .as("nothing unfinished is left")
                .isDirectoryNotContaining(file -> file.toString().endsWith(BackupFile.UNFINISHED));
    }

    @Test
    void a_database_that_holds_tables_is_left_alone() throws Exception {
        Path archive = backup(database, "again.zip");
        DataSource other = Databases.empty();
        Databases.execute(other, "create table precious (note text)");

        refused(archive, other, "holds tables already");
        refused(archive, database, "holds tables already");

        assertThat(Databases.tables(other)).containsExactly("precious");
    }

    @Test
    void a_row_that_the_database_refuses_takes_all_others_with_it() throws Exception {
        Path archive = new ChangedArchive(backup(database, "whole.zip"))
                .table(
                        "team_member",
                        text -> text.lines()
                                .map(line -> line.replaceFirst("\\tMANAGER\\t", "\tEMPEROR\t"))
                                .collect(Collectors.joining("\n", "", "\n")))
                .write(directory.resolve("wrong value.zip"));
        DataSource empty = Databases.empty();
        refused(archive, empty, "team_member");
        assertThat(Databases.tables(empty)).isEmpty();

        Path dangling = new ChangedArchive(directory.resolve("whole.zip"))
                .table("account", text -> text.lines().limit(1).collect(Collectors.joining("\n", "", "\n")))
                .write(directory.resolve("dangling.zip"));
        refused(dangling, empty, "account");
        assertThat(Databases.tables(empty)).isEmpty();
    }

    @Test
    void a_database_without_tables_and_a_file_that_exists_make_no_backup() throws Exception {
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(() -> backup(Databases.empty(), "nothing.zip"))
                .withMessage("This database holds no tables of the planner");
        Path present = Files.writeString(directory.resolve("present.zip"), "mine");
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(() -> backup(database, "present.zip"))
                .withMessageContaining("exists already");
        assertThat(present).hasContent("mine");
        assertThat(directory).isDirectoryNotContaining("glob:**nothing*");
    }

    private Path backup(DataSource source, String name) {
        Path archive = directory.resolve(name);
        new BackupFile(source, Clock.systemUTC(), Progress.SILENT).write(archive);
        return archive;
    }

    private static DataSource restore(Path file) {
        DataSource empty = Databases.empty();
        try (Archive archive = Archive.open(file)) {
            new Restore(empty, Progress.SILENT).run(archive);
        }
        return empty;
    }

    private static void refused(Path file, DataSource target, String said) {
        try (Archive archive = Archive.open(file)) {
            assertThatExceptionOfType(BackupRefusedException.class)
                    .isThrownBy(() -> new Restore(target, Progress.SILENT).run(archive))
                    .satisfies(refused ->
                            assertThat(refused.getMessage()).contains(said).doesNotContain("\n"));
        }
    }

    /** All but the change log, whose transactions are numbered anew. */
    private static List<String> hashes(Path file) {
        return ofManifest(
                file,
                manifest -> manifest.tables().stream()
                        .filter(table -> !table.name().equals("change_log"))
                        .map(table -> table.name() + " " + table.rows() + " " + table.sha256())
                        .toList());
    }

    private static List<Manifest.SequenceState> sequences(Path file) {
        return ofManifest(file, Manifest::sequences);
    }

    private static <T> T ofManifest(Path file, Function<Manifest, T> question) {
        try (Archive archive = Archive.open(file)) {
            return question.apply(archive.manifest());
        }
    }

    private static List<String> logWithoutTransactions(DataSource database) {
        return Databases.texts(
                database,
                "select (to_jsonb(c) - 'xact' - 'undoes')::text from change_log c order by partnership_id, id");
    }

    /** For each row of the log which transaction it is of, by rank. */
    private static List<String> groups(DataSource database) {
        return Databases.texts(
                database, "select dense_rank() over (order by xact) from change_log order by partnership_id, id");
    }

    /** Columns, constraints, indexes and triggers, the latter with whether they fire. */
    private static List<String> shape(DataSource database) {
        return Databases.texts(database, """
                select * from (select table_name || ' ' || column_name || ' ' || data_type as thing from information_schema.columns
                    where table_schema = 'public'
                union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
                    where connamespace = 'public'::regnamespace
                union all select indexdef from pg_indexes where schemaname = 'public'
                union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger
                    where not tgisinternal
                union all select author || id from databasechangelog) everything
                where thing not like '%databasechangeloglock%' order by 1""");
    }
}
