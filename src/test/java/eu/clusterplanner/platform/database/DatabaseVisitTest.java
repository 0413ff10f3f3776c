package eu.clusterplanner.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How another process comes to the database of a data directory. */
class DatabaseVisitTest {

    @TempDir
    Path data;

    @Test
    void a_running_database_is_shared_and_left_running() throws Exception {
        try (ApplicationProcess application = ApplicationProcess.start(data)) {
            assertThat(application.readLine()).isEqualTo(ApplicationProcess.READY);

            DatabaseAccess access;
            try (DatabaseVisit visit = DatabaseVisit.toExisting(data)) {
                access = visit.access();
                assertThat(Queries.text(access, "select note from kept")).isEqualTo("committed");
            }
            assertThat(Queries.text(access, "select 1")).as("still running").isEqualTo("1");
            assertThatExceptionOfType(DatabaseUnavailableException.class)
                    .isThrownBy(() -> DatabaseVisit.alone(data))
                    .withMessageContaining("in use by another planner");
        }

        try (DatabaseVisit visit = DatabaseVisit.toExisting(data)) {
            assertThat(Queries.text(visit.access(), "select note from kept"))
                    .as("started for the visit, after its planner was killed")
                    .isEqualTo("committed");
        }
        assertThat(data.resolve("pg18/postmaster.pid")).as("stopped again").doesNotExist();
    }

    @Test
    void where_there_is_no_database_none_is_made() {
        Path missing = data.resolve("missing");

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> DatabaseVisit.toExisting(missing))
                .withMessage("There is no database in " + missing + "; name its directory in PLANNER_DATA");
        assertThat(missing).doesNotExist();
    }
}
