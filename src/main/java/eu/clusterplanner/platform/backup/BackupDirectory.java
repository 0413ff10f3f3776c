package eu.clusterplanner.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code PLANNER_DATA/backup}. The name of an archive says why and when, in UTC, it was made. */
final class BackupDirectory {

    /** Why an archive was made. */
    enum Occasion {
        NIGHTLY("nightly", 14),
        BEFORE_MIGRATION("before-migration", 5),
        BY_HAND("by-hand", Integer.MAX_VALUE);

        private final String word;
        private final int kept;

        Occasion(String word, int kept) {
            this.word = word;
            this.kept = kept;
        }
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".zip";
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path directory;

    /** @param data the directory {@code PLANNER_DATA} */
    BackupDirectory(Path data) {
        this.directory = data.resolve("backup");
    }

    /** Makes the directory where it is missing, closed to others, and says where the next archive goes. */
    Path next(Occasion occasion, Instant now) throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        return directory.resolve(occasion.word + "-" + MOMENT.format(now) + ENDING);
    }

    /** When the newest archive of any occasion was made. */
    Optional<Instant> newest() {
        return Stream.of(Occasion.values())
                .flatMap(occasion -> list(occasion).stream())
                .map(BackupDirectory::moment)
                .max(Comparator.naturalOrder());
    }

    Optional<Instant> newest(Occasion occasion) {
        return list(occasion).stream().map(BackupDirectory::moment).max(Comparator.naturalOrder());
    }

    /** Removes the oldest where there are more than are kept, and what a backup that was cut short left behind. */
    void tidyUp(Occasion occasion, Instant now) throws IOException {
        List<Path> archives = list(occasion);
        for (Path old : archives.subList(0, Math.max(0, archives.size() - occasion.kept))) {
            Files.deleteIfExists(old);
        }
        for (Path unfinished : files()) {
            if (unfinished.toString().endsWith(BackupFile.UNFINISHED)
                    && Files.getLastModifiedTime(unfinished).toInstant().isBefore(now.minus(FORGOTTEN))) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /** The archives of an occasion, the oldest first. */
    List<Path> list(Occasion occasion) {
        return files().stream()
                .filter(file -> isOf(occasion, String.valueOf(file.getFileName())))
                .sorted()
                .toList();
    }

    private List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Occasion occasion, String name) {
        String start = occasion.word + "-";
        if (!name.startsWith(start) || !name.endsWith(ENDING)) {
            return false;
        }
        try {
            MOMENT.parse(name.substring(start.length(), name.length() - ENDING.length()));
            return true;
        } catch (DateTimeParseException e) {
            return false; // somebody's own name
        }
    }

    private static Instant moment(Path archive) {
        String name = String.valueOf(archive.getFileName());
        int end = name.length() - ENDING.length();
        return MOMENT.parse(name.substring(end - "2026-11-29-023000".length(), end), Instant::from);
    }
}
