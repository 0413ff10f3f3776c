package eu.clusterplanner.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRecoveryTest {

    /** PostgreSQL takes its process file away a moment before it ends. */
    private static final Duration EXIT = Duration.ofSeconds(20);

    private static final String ROUNDS =
            "select string_agg(split_part(split_part(rolpassword, '$', 2), ':', 1), ' ') from pg_authid where rolname";

    /** A database after its first start, copied for each test: unpacking takes seconds. */
    @TempDir
    private static Path template;

    @TempDir
    private Path parent;

    private Path directory = Path.of("");

    @BeforeAll
    static void makeTemplate() {
        try (DatabaseServer server = new DatabaseServer(template)) {
            server.start();
        }
    }

    @BeforeEach
    void copyTemplate() throws Exception {
        directory = parent.resolve("data");
        Process copy = new ProcessBuilder("cp", "-pR", template.toString(), directory.toString()).start();
        assertThat(copy.waitFor()).isZero();
    }

    @Test
    void after_a_kill_the_next_start_ends_the_orphan_and_has_all_committed_rows() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.start(directory)) {
            assertThat(application.readLine()).isEqualTo(ApplicationProcess.READY);
            application.kill();
        }
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThat(rows(server.start())).isEqualTo("committed");
            assertThat(orphan.onExit()).succeedsWithin(EXIT);
        }
    }

    @Test
    void after_a_kill_of_the_postmaster_too_the_next_start_has_all_committed_rows() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.start(directory)) {
            assertThat(application.readLine()).isEqualTo(ApplicationProcess.READY);
            postmaster().destroyForcibly();
            application.kill();
        }
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThat(rows(server.start())).isEqualTo("committed");
        }
    }

    @Test
    void a_process_number_that_belongs_to_a_stranger_is_not_taken_for_the_server() throws Exception {
        try (DatabaseServer server = new DatabaseServer(directory)) {
            DatabaseAccess access = server.start();
            Queries.execute(access, "create table kept (note text)");
            Queries.execute(access, "insert into kept values ('committed')");
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try (DatabaseServer server = new DatabaseServer(directory)) {
            Files.writeString(
                    processFile(), stranger.pid() + "\n" + directory.resolve("pg18") + "\n1\n1\n\n\n\nready\n");
            assertThat(rows(server.start())).isEqualTo("committed");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void passwords_that_take_long_to_check_are_written_down_anew() throws Exception {
        try (DatabaseServer server = new DatabaseServer(directory)) {
            DatabaseAccess access = server.start();
            assertThat(rounds(access)).isEqualTo("1 1");
            DatabaseAccess superuser = superuser(access);
            String password = " password '" + access.password() + "'";
            Queries.execute(superuser, "set scram_iterations = 4096; alter role planner" + password);
            Queries.execute(superuser, "set scram_iterations = 4096; alter role postgres" + password);
            Queries.execute(superuser, "set scram_iterations = 4096; create role guest password 'guest'");
            assertThat(rounds(access)).isEqualTo("4096 4096");
        }
        try (DatabaseServer server = new DatabaseServer(directory)) {
            DatabaseAccess access = server.start();
            assertThat(rounds(access)).isEqualTo("1 1");
            assertThat(Queries.text(superuser(access), ROUNDS + " = 'guest'")).isEqualTo("4096");
        }
    }

    private static String rounds(DatabaseAccess access) throws SQLException {
        return Queries.text(superuser(access), ROUNDS + " in ('planner', 'postgres')");
    }

    private static DatabaseAccess superuser(DatabaseAccess access) {
        return new DatabaseAccess(access.url(), PostgresCluster.SUPERUSER, access.password());
    }

    @Test
    void stopping_ends_the_server_and_keeps_rows_and_password() throws Exception {
        DatabaseServer server = new DatabaseServer(directory);
        DatabaseAccess first = server.start();
        ProcessHandle postmaster = postmaster();
        Queries.execute(first, "create table kept (note text)");
        Queries.execute(first, "insert into kept values ('committed')");
        server.close();
        server.close();
        assertThat(postmaster.onExit()).succeedsWithin(EXIT);
        assertThat(processFile()).doesNotExist();
        DatabaseAccess second = server.start();
        assertThat(second.password()).isEqualTo(first.password());
        assertThat(rows(second)).isEqualTo("committed");
        server.close();
    }

    @Test
    void what_an_interrupted_first_start_left_half_made_is_made_anew() throws Exception {
        directory = parent.resolve("fresh");
        for (String half : List.of("bin-" + PostgresBinaries.VERSION + ".new/bin", "pg18.new/base")) {
            Files.createDirectories(directory.resolve(half));
            Files.writeString(directory.resolve(half).resolve("half"), "cut of");
        }
        Files.writeString(directory.resolve("password.new"), "cut o");
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThat(Queries.text(server.start(), "select 1")).isEqualTo("1");
            assertThat(left(".new")).isEmpty();
        }
    }

    @Test
    void a_lost_password_file_is_told_in_one_line_and_nothing_is_made_in_its_place() throws Exception {
        Files.delete(directory.resolve("password"));
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("password is missing")
                    .hasMessageNotContaining("\n");
        }
        assertThat(directory.resolve("password")).doesNotExist();
    }

    @Test
    void a_server_that_cannot_start_frees_the_directory_again() throws Exception {
        Path settings = directory.resolve("pg18/postgresql.conf");
        String good = Files.readString(settings);
        Files.writeString(settings, good + "\nno_such_setting = 1\n");
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThatThrownBy(server::start)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("no_such_setting")
                    .hasMessageNotContaining("\n");
            Files.writeString(settings, good);
            assertThat(Queries.text(server.start(), "select 1")).isEqualTo("1");
        }
    }

    /** A session of its own has no terminal, so that Ctrl-C or a closed terminal does not reach the server. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void the_server_has_a_session_of_its_own() throws Exception {
        try (DatabaseServer server = new DatabaseServer(directory)) {
            server.start();
            long postmaster = postmaster().pid();
            String afterName =
                    Files.readString(Path.of("/proc/" + postmaster + "/stat")).replaceFirst(".*\\) ", "");
            List<String> fields = Stream.of(afterName.split(" ", -1)).toList();
            assertThat(fields.get(3)).as("session").isEqualTo(Long.toString(postmaster));
        }
    }

    @Test
    void root_without_user_namespaces_runs_the_server_as_nobody_and_can_go_back() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can run the server as another user");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        try (DatabaseServer server = new DatabaseServer(directory, ServerAccount.NOBODY)) {
            Queries.execute(server.start(), "create table kept (note text)");
            assertThat(Files.getOwner(directory.resolve("pg18/base")).getName()).isEqualTo("nobody");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)))
                    .isEqualTo("rwx-----x");
        }
        try (DatabaseServer server = new DatabaseServer(directory)) {
            assertThat(Queries.text(server.start(), "select count(*) from kept"))
                    .isEqualTo("0");
            assertThat(Files.getOwner(directory.resolve("pg18/base")).getName()).isEqualTo("root");
        }
    }

    private static String rows(DatabaseAccess access) throws SQLException {
        return Queries.text(access, "select string_agg(note, ', ') from kept");
    }

    private Path processFile() {
        return directory.resolve("pg18").resolve(OrphanedServer.PROCESS_FILE);
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(processFile()).getFirst()))
                .orElseThrow();
    }

    private List<Path> left(String ending) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
