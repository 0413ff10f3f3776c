package eu.clusterplanner.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterplanner.platform.database.DatabaseServer;
import eu.clusterplanner.platform.database.DatabaseUnavailableException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

class EarlyDatabaseTest {

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final EarlyDatabase early = new EarlyDatabase();

    @TempDir
    Path data;

    @Test
    void what_fails_before_it_is_needed_leaves_no_database_behind() {
        TestPropertyValues.of("planner.data=" + data).applyTo(context);
        early.initialize(context);
        StartingDatabase started = early.orElseStart(data);
        assertThat(started.access().url()).contains("127.0.0.1");

        early.onApplicationEvent(new ApplicationFailedEvent(
                new SpringApplication(), new String[0], context, new IllegalStateException("for this test")));

        try (DatabaseServer next = new DatabaseServer(data)) {
            assertThat(next.start().url()).contains("127.0.0.1");
        }
    }

    @Test
    void a_directory_in_use_is_told_to_whoever_needs_the_database() {
        try (DatabaseServer other = new DatabaseServer(data);
                StartingDatabase second = second(other)) {
            assertThatThrownBy(second::access).isInstanceOf(DatabaseUnavailableException.class);
        }
    }

    private StartingDatabase second(DatabaseServer first) {
        first.start();
        return new StartingDatabase(data);
    }

    @Test
    void where_a_database_is_named_none_is_started() {
        TestPropertyValues.of("planner.data=" + data, "planner.database.url=jdbc:postgresql://example.org/planner")
                .applyTo(context);

        early.initialize(context);

        assertThat(context.getBeanFactory().containsSingleton("earlyDatabase")).isFalse();
        assertThat(data).isEmptyDirectory();
    }
}
