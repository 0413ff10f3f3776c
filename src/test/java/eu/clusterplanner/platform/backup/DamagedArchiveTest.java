package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are no whole backup of this planner: one line says so, and nothing is stored. */
@PlannerTest
class DamagedArchiveTest {

    @Autowired
    DataSource database;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @TempDir
    Path directory;

    private Path good = Path.of("");
    private DataSource empty = Databases.empty();

    @BeforeEach
    void back_up() {
        partnerships.create(accounts.create());
        good = directory.resolve("good.zip");
        empty = Databases.empty();
        new BackupFile(database, Clock.systemUTC(), Progress.SILENT).write(good);
    }

    @Test
    void a_part_of_an_archive() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        for (int length : new int[] {0, 1, 1000, whole.length / 2, whole.length - 100, whole.length - 1}) {
            refused(write("part.zip", Arrays.copyOf(whole, length)), "is damaged or no backup of the planner");
        }
    }

    /** Where a byte is changed by chance it is noticed, or was of no consequence: a date, a comment of the ZIP. */
    @Test
    void a_byte_that_is_another() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            try (Archive archive = Archive.open(write("changed.zip", changed))) {
                archive.verify();
                try (Archive original = Archive.open(good)) {
                    assertThat(archive.manifest().tables())
                            .as("seed %d", seed)
                            .isEqualTo(original.manifest().tables());
                }
            } catch (BackupRefusedException e) {
                assertThat(e.getMessage()).as("seed %d", seed).doesNotContain("\n");
            }
        }
    }

    @Test
    void rows_that_were_changed() throws IOException {
        refused(
                changed().put("tables/account.copy", "id\n").write(directory.resolve("rows.zip")),
                "tables/account.copy is not what was backed up");
    }

    @Test
    void other_files() throws IOException {
        refused(Path.of("README.md"), "README.md is damaged or no backup of the planner");
        refused(directory.resolve("missing.zip"), "There is no file");
        refused(directory, "There is no file");
        refused(
                changed().without(Archive.MANIFEST).write(directory.resolve("zip.zip")),
                "is no backup of the planner: it has no manifest.json");
        refused(
                changed().put(Archive.MANIFEST, "{\"format\": \"recipes\"}").write(directory.resolve("recipes.zip")),
                "is no backup of the planner");
        refused(
                changed()
                        .put(Archive.MANIFEST, "{\"format\": \"%s\", \"version\": 1}".formatted(Manifest.FORMAT))
                        .write(directory.resolve("hollow.zip")),
                "its manifest cannot be understood");
        refused(
                changed().put("tables/../../etc/passwd", "x").write(directory.resolve("more.zip")),
                "it holds files that no backup has");
        refused(
                changed().without("tables/account.copy").write(directory.resolve("less.zip")),
                "tables/account.copy is missing");
    }

    @Test
    void what_unpacks_to_far_more_than_it_says_or_than_is_sensible() throws IOException {
        String zeros = "0".repeat(80 << 20);
        refused(
                changed().put("tables/account.copy", zeros).write(directory.resolve("bomb.zip")),
                "is damaged (tables/account.copy): longer than announced");
        refused(
                changed()
                        .manifest(text -> text.replaceFirst("\"bytes\" ?: ?\\d+", "\"bytes\":1000000000000"))
                        .write(directory.resolve("announced bomb.zip")),
                "would unpack to more than ");
    }

    @Test
    void a_backup_of_a_newer_planner() throws IOException {
        refused(
                changed()
                        .manifest(text -> text.replaceFirst("\"id\" ?: ?\"0001-values\"", "\"id\":\"0001-wonders\""))
                        .write(directory.resolve("newer.zip")),
                "The backup comes from a newer planner (this one does not know 0001-wonders)");
        refused(
                changed()
                        .manifest(text -> text.replaceFirst("\"version\" ?: ?1", "\"version\":2"))
                        .write(directory.resolve("newer form.zip")),
                "comes from a newer planner; restore it with that version");
    }

    @Test
    void a_backup_with_another_changeset_of_the_same_name() throws IOException {
        refused(
                changed()
                        .manifest(text -> text.replaceFirst("\"checksum\" ?: ?\"9:....", "\"checksum\":\"9:beef"))
                        .write(directory.resolve("other.zip")),
                "The backup comes from another planner");
    }

    @Test
    void put_together_again_without_a_change_it_is_restored() throws IOException {
        Path same = changed().write(directory.resolve("same.zip"));

        assertThatNoException().isThrownBy(() -> restore(same));
        assertThat(Databases.tables(empty)).isNotEmpty();
    }

    private ChangedArchive changed() throws IOException {
        return new ChangedArchive(good);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private void restore(Path file) {
        try (Archive archive = Archive.open(file)) {
            new Restore(empty, Progress.SILENT).run(archive);
        }
    }

    private void refused(Path file, String said) {
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(() -> restore(file))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).contains(said).doesNotContain("\n"));
        assertThat(Databases.tables(empty)).isEmpty();
    }
}
