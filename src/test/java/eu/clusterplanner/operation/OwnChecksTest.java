package eu.clusterplanner.operation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.platform.health.Condition.State;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Disk, memory and version: what needs no database. */
class OwnChecksTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"199, BAD", "200, ATTENTION", "2047, ATTENTION", "2048, GOOD", "500000, GOOD"})
    void little_room_is_told_before_it_is_too_little(long megabytes, State state) {
        DiskCheck check =
                new DiskCheck(directory, path -> DataSize.ofMegabytes(megabytes).toBytes());

        assertThat(check.look().state()).isEqualTo(state);
    }

    @Test
    void the_disk_of_a_directory_that_is_not_there_yet_is_that_of_the_next_above() throws Exception {
        long total = Files.getFileStore(directory).getTotalSpace();
        Condition condition = new DiskCheck(directory.resolve("not/there")).look();

        assertThat(condition.facts().get("free"))
                .isInstanceOfSatisfying(
                        DataSize.class, free -> assertThat(free.toBytes()).isBetween(1L, total));
    }

    @ParameterizedTest
    @CsvSource({"99, 10, GOOD", "99, 85, GOOD", "20, 86, ATTENTION"})
    void memory_is_judged_by_what_is_left_after_tidying_up(long used, long left, State state) {
        assertThat(MemoryCheck.condition(used, left, 100).state()).isEqualTo(state);
    }

    @Test
    void the_version_names_java() {
        assertThat(new VersionCheck().look().facts())
                .containsEntry("java", Runtime.version().toString())
                .containsKeys("version", "since");
        assertThat(new MemoryCheck().look().facts()).containsOnlyKeys("used", "most");
    }
}
