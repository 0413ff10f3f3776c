package eu.clusterplanner.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param now the record as it is stored now; null where it is not there any more
 * @param problem why the entry was not stored; null: it is stored
 * @param collision whether somebody else gave that property another value meanwhile
 * @param theirEdit who did so and when; null where that is not known
 */
public record CellOutcome(
        CellEntry entry,
        @Nullable RecordRow now,
        @Nullable Problem problem,
        boolean collision,
        @Nullable LastEdit theirEdit) {

    /** Key of the texts that tell a collision. */
    public static final String COLLISION = "sheet.collision";

    static CellOutcome stored(CellEntry entry, RecordRow now) {
        return new CellOutcome(entry, now, null, false, null);
    }

    static CellOutcome refused(CellEntry entry, @Nullable RecordRow now, Problem problem) {
        return new CellOutcome(entry, now, problem, false, null);
    }

    static CellOutcome collision(CellEntry entry, RecordRow now, @Nullable LastEdit theirEdit) {
        return new CellOutcome(entry, now, new Problem(COLLISION, Map.of()), true, theirEdit);
    }
}
