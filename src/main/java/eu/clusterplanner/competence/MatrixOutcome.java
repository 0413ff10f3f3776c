package eu.clusterplanner.competence;

import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param problem why it was not stored; null: it is stored
 * @param collision what somebody else stored meanwhile, where that is the problem
 */
public record MatrixOutcome(
        MatrixEntry entry,
        @Nullable Problem problem,
        @Nullable Collision collision) {

    /** Key of the problem that a collision is. */
    public static final String COLLISION = "sheet.collision";

    /**
     * The cell as somebody else left it.
     *
     * @param theirs what stands there now, empty for nothing
     * @param edit who did it and when; null where that is not known any more
     */
    public record Collision(String theirs, @Nullable LastEdit edit) {}

    static MatrixOutcome of(MatrixEntry entry, @Nullable Problem problem) {
        return new MatrixOutcome(entry, problem, null);
    }

    static MatrixOutcome collision(MatrixEntry entry, Collision collision) {
        return new MatrixOutcome(entry, new Problem(COLLISION, Map.of()), collision);
    }
}
