package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * The places inside {@code PLANNER_DATA}. What takes long to make is made beside its place, under a name that ends in
 * {@code .new}, and then renamed: a full disk or a lost machine leaves a whole thing or none.
 *
 * @param root the absolute, real path of the directory
 */
record DataDirectory(Path root) {

    private static final int PASSWORD_BYTES = 24;

    /** Makes the directory, if need be, and closes it to everybody else. */
    static DataDirectory create(Path path) throws IOException {
        Files.createDirectories(path);
        Path root = path.toRealPath();
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        return new DataDirectory(root);
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path binaries() {
        return root.resolve("bin-" + PostgresBinaries.VERSION);
    }

    Path cluster() {
        return root.resolve("pg" + PostgresBinaries.MAJOR);
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** The name under which {@code place} is made before it is moved there. */
    static Path unfinished(Path place) {
        return place.resolveSibling(place.getFileName() + ".new");
    }

    /** Gives a finished thing its name, on the disk too. */
    static void finish(Path place) throws IOException {
        Files.move(unfinished(place), place, StandardCopyOption.ATOMIC_MOVE);
        sync(place.resolveSibling("."));
    }

    /** Waits until a file or the entries of a directory are on the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes a tree; links are removed, not followed. */
    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList().reversed()) {
                Files.delete(path);
            }
        }
    }

    /** Reads the password; makes a random one for a database that does not exist yet. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            if (Files.exists(cluster())) {
                throw new DatabaseUnavailableException(
                        "The file " + passwordFile() + " is missing; put it back from a backup of " + root, null);
            }
            writePassword();
        }
        return Files.readString(passwordFile()).strip();
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = unfinished(passwordFile());
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random), StandardCharsets.US_ASCII);
        sync(unfinished);
        finish(passwordFile());
    }
}
