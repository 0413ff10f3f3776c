package eu.clusterplanner.operation;

import eu.clusterplanner.platform.health.Check;
import eu.clusterplanner.platform.health.Condition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether there is room where {@code PLANNER_DATA} lies: the own database, and backups of any. */
@Component
class DiskCheck implements Check {

    static final DataSize LITTLE = DataSize.ofGigabytes(2);

    /** PostgreSQL stops when it cannot write its log ahead, of which a segment takes 16 MB. */
    static final DataSize TOO_LITTLE = DataSize.ofMegabytes(200);

    private final Path data;
    private final Room room;

    /** How much room there is around a path. */
    interface Room {
        long free(Path path) throws IOException;
    }

    @Autowired
    DiskCheck(@Value("${planner.data:./var/data}") Path data) {
        this(data, path -> store(path).getUsableSpace());
    }

    DiskCheck(Path data, Room room) {
        this.data = data;
        this.room = room;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Condition look() {
        DataSize free;
        try {
            free = DataSize.ofBytes(room.free(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> facts = Map.of("free", free, "directory", data.toString());
        if (free.compareTo(TOO_LITTLE) < 0) {
            return Condition.bad("operation.disk.full", facts);
        }
        return free.compareTo(LITTLE) < 0
                ? Condition.attention("operation.disk.little", facts)
                : Condition.good("operation.disk.good", facts);
    }

    /** With a given database the directory need not exist yet. */
    private static FileStore store(Path path) throws IOException {
        Path there = path.toAbsolutePath();
        for (Path above = there; above != null; above = parent(above)) {
            if (Files.exists(above)) {
                return Files.getFileStore(above);
            }
        }
        return Files.getFileStore(there);
    }

    private static @Nullable Path parent(Path path) {
        return path.getParent();
    }
}
