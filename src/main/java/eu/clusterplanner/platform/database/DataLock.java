package eu.clusterplanner.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second application out of a data directory. The operating system frees the lock when the JVM ends, however it
 * ends. Nothing else in this JVM may open the lock file: closing any channel on it would free the lock (POSIX).
 */
final class DataLock implements AutoCloseable {

    /** The locks of this JVM, looked up first, so that a second try does not open the file at all. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_PROCESS_ID = 20;

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock at once or not at all.
     *
     * @param file absolute, real path
     * @throws DatabaseUnavailableException when another application holds it
     */
    static DataLock acquire(Path file) throws IOException {
        if (!HELD.add(file)) {
            throw inUse(file, Long.toString(ProcessHandle.current().pid()));
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (!locked) {
                throw inUse(file, read(channel));
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new DataLock(file, channel);
        } finally {
            if (!locked) {
                HELD.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Whether another process holds the lock now. Not to be asked by a process that holds it itself. */
    static boolean isHeldByAnother(Path file) throws IOException {
        if (HELD.contains(file)) {
            throw new IllegalStateException(file + " is locked by this process");
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock tried = channel.tryLock()) {
            return tried == null;
        }
    }

    private static DatabaseUnavailableException inUse(Path file, String process) {
        return new DatabaseUnavailableException(
                "The data directory %s is in use by another planner (process %s); stop that one or set PLANNER_DATA"
                        .formatted(file.getParent(), process.isEmpty() ? "unknown" : process),
                null);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_PROCESS_ID);
        channel.read(buffer, 0);
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
    }

    private static void write(FileChannel channel, String process) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(process), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
