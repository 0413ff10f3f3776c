package eu.clusterplanner.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseServerTest {

    private final Path data;
    private final DatabaseServer server;
    private DatabaseAccess access = new DatabaseAccess("", "", "");

    DatabaseServerTest(@TempDir Path directory) {
        data = directory.resolve("with a blank").resolve("data");
        server = new DatabaseServer(data);
    }

    @BeforeAll
    void start() {
        access = server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "data_checksums, on",
    })
    void the_server_keeps_what_is_committed_and_listens_on_loopback_only(String setting, String value)
            throws SQLException {
        DatabaseAccess superuser = new DatabaseAccess(access.url(), PostgresCluster.SUPERUSER, access.password());
        assertThat(Queries.text(superuser, "show " + setting)).isEqualTo(value);
    }

    @Test
    void the_application_signs_in_as_an_owner_without_superuser_rights() throws SQLException {
        assertThat(Queries.text(access, "select current_user || ' in ' || current_database()"))
                .isEqualTo("planner in planner");
        assertThat(Queries.text(access, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(Queries.text(
                        access, "select datcollate || ' ' || datctype from pg_database where datname = 'planner'"))
                .isEqualTo("C.UTF-8 C.UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"planner, ''", "planner, postgres", "planner, planner", "postgres, ''", "postgres, postgres"})
    void a_wrong_password_is_refused(String user, String password) {
        DatabaseAccess wrong = new DatabaseAccess(access.url(), user, password);
        assertThatThrownBy(() -> Queries.text(wrong, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void no_other_address_of_this_machine_answers() throws IOException {
        int port = URI.create(access.url().substring("jdbc:".length())).getPort();
        List<InetAddress> others = otherAddresses();
        assertThat(others).isNotEmpty();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> connect(address, port))
                    .as(address.toString())
                    .isInstanceOf(ConnectException.class);
        }
        connect(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        List<InetAddress> addresses = new ArrayList<>(List.of(InetAddress.ofLiteral("127.0.0.2")));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .forEach(addresses::add);
        return addresses;
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
        }
    }

    @Test
    void a_second_server_in_this_application_is_refused_and_leaves_the_first_alone() throws SQLException {
        try (DatabaseServer second = new DatabaseServer(data)) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("in use by another planner")
                    .hasMessageNotContaining("\n");
        }
        assertThat(Queries.text(access, "select 1")).isEqualTo("1");
    }

    @Test
    void a_second_application_is_refused_in_one_line() throws Exception {
        try (ApplicationProcess second = ApplicationProcess.start(data)) {
            assertThat(second.readLine())
                    .contains("in use by another planner (process "
                            + ProcessHandle.current().pid() + ")");
            assertThat(second.exitCode()).isEqualTo(1);
        }
        assertThat(Queries.text(access, "select 1")).isEqualTo("1");
    }

    @Test
    void the_data_directory_is_closed_to_others_and_the_password_is_in_a_file_of_the_owner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        Path password = data.resolve("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(access.password()).hasSize(32).isEqualTo(Files.readString(password));
        assertThat(access.toString()).doesNotContain(access.password());
    }

    @Test
    void the_programs_keep_their_links_and_modes() {
        Path programs = data.resolve("bin-" + PostgresBinaries.VERSION);
        assertThat(programs.resolve("bin/postgres")).isExecutable();
        assertThat(programs.resolve("share/postgresql/postgres.bki")).isRegularFile();
        assertThat(programs.resolve("lib/libicuuc.so.60")).isSymbolicLink().isRegularFile();
    }

    @Test
    void the_directory_of_the_programs_tells_their_version() {
        assertThat(String.valueOf(getClass().getResource("/" + PostgresBinaries.resourceName())))
                .contains("-" + PostgresBinaries.VERSION + ".jar!");
    }
}
