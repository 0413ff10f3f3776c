package eu.clusterplanner.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL for this platform, as an archive on the class path: initdb, pg_ctl and postgres with their libraries. */
final class PostgresBinaries {

    /** The version of the binaries' artifact; a test compares the two. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** Unpacks the archive into {@code directory}, unless that is there already. */
    static void unpack(Path directory) throws IOException {
        if (Files.exists(directory)) {
            return;
        }
        Path unfinished = DataDirectory.unfinished(directory);
        DataDirectory.remove(unfinished);
        Files.createDirectory(unfinished);
        try (InputStream resource = open();
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            TarArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                unpack(archive, entry, unfinished);
                entry = archive.getNextEntry();
            }
        }
        DataDirectory.finish(directory);
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path directory)
            throws IOException {
        Path path = directory.resolve(entry.getName()).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("The archive of PostgreSQL leads out of its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path);
            boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            DataDirectory.sync(path);
        }
    }

    private static InputStream open() {
        String name = resourceName();
        InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + name);
        if (resource == null) {
            throw new DatabaseUnavailableException(
                    "This build has no PostgreSQL for this machine (" + name
                            + "); name a database of yours in PLANNER_DATABASE_URL",
                    null);
        }
        return resource;
    }

    static String resourceName() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }
}
