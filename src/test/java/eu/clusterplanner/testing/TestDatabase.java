package eu.clusterplanner.testing;

import eu.clusterplanner.platform.mail.TestMailbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL a JVM, with a database that all tests share and new empty ones on demand. */
public final class TestDatabase {

    /** As a property of {@link PlannerTest}: gives the test class an empty database of its own. */
    public static final String OWN = "planner.test.database.own=true";

    /** The role that owns the databases: like the application's, no superuser. */
    public static final String USER = "planner";

    public static final String PASSWORD = "only-for-tests";

    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    /** JDBC URL of the database that tests share; empty until the application has migrated it. */
    public static String sharedUrl() {
        return Shared.URL;
    }

    /** JDBC URL of a new database without tables. */
    public static String emptyUrl() {
        String name = "planner" + MADE.incrementAndGet();
        try (Connection connection = Server.RUNNING.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + USER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.urlOf(name);
    }

    /** Points the application at the test database and, where a test wants one, at a mail server. */
    @Order(0)
    public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestMailbox.prepare(context);
            boolean own = context.getEnvironment().getProperty("planner.test.database.own", boolean.class, false);
            TestPropertyValues.of(
                            "planner.database.url=" + (own ? emptyUrl() : sharedUrl()),
                            "planner.database.user=" + USER,
                            "planner.database.password=" + PASSWORD,
                            "planner.database.pool-size=6",
                            "planner.backup.nightly=false")
                    .applyTo(context);
        }
    }

    private static final class Shared {
        static final String URL = emptyUrl();
    }

    /** A running server and its superuser; {@code address} ends where the name of the database begins. */
    private record Server(String address, String superuser, String password) {

        static final Server RUNNING = start();

        String urlOf(String database) {
            return address + database;
        }

        Connection connect() throws SQLException {
            return DriverManager.getConnection(urlOf("postgres"), superuser, password);
        }

        private static Server start() {
            Server server = "container".equals(System.getProperty("planner.test.database")) ? container() : embedded();
            try (Connection connection = server.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server;
        }

        private static Server embedded() {
            try {
                // closed by its own shutdown hook
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .start();
                return new Server("jdbc:postgresql://localhost:" + server.getPort() + "/", "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Server container() {
            // stopped by Testcontainers when the JVM ends
            PostgreSQLContainer container =
                    new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "max_connections=200");
            container.start();
            String address = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
            return new Server(address, container.getUsername(), container.getPassword());
        }
    }
}
