package eu.clusterplanner.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Makes an archive that is whole or not there at all: it is written under another name, read back, and only then given
 * its own. Only its owner may read it.
 */
final class BackupFile {

    static final String UNFINISHED = ".part";

    private final DataSource database;
    private final Clock clock;
    private final Progress progress;

    BackupFile(DataSource database, Clock clock, Progress progress) {
        this.database = database;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Writes a backup of the database as it is now.
     *
     * @param file to be made; its directory is there
     * @throws BackupRefusedException where the file exists already or cannot be written, or the database not be read
     */
    Manifest write(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefusedException(file + " exists already; name another file");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new BackupRefusedException("There is no directory for " + file);
        }
        try {
            return write(file, directory);
        } catch (IOException e) {
            throw BackupRefusedException.because("The backup cannot be written to " + file, e);
        } catch (SQLException e) {
            throw BackupRefusedException.because("The database cannot be backed up", e);
        }
    }

    private Manifest write(Path file, Path directory) throws IOException, SQLException {
        Path unfinished = Files.createTempFile(
                directory,
                ".backup-",
                UNFINISHED,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest = fill(unfinished);
            progress.says("Checking the archive");
            try (Archive archive = Archive.open(unfinished)) {
                archive.verify();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                entries.force(true);
            }
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest fill(Path unfinished) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            Manifest manifest = new BackupWriter(database, clock, progress).write(target);
            target.flush();
            channel.force(true);
            return manifest;
        }
    }
}
