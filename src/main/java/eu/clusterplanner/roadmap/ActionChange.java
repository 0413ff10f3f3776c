package eu.clusterplanner.roadmap;

import eu.clusterplanner.roadmap.FrozenPlan.FrozenAction;
import eu.clusterplanner.shared.PlannedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One action in two plans.
 *
 * @param before its dates in the first plan, none where it is new
 * @param after its dates in the second plan, none where it has gone or has none any more
 * @param start by how much its start moved; null where that cannot be counted
 * @param end by how much its end moved; null where that cannot be counted
 */
public record ActionChange(
        FrozenAction before,
        FrozenAction after,
        @Nullable DateMove start,
        @Nullable DateMove end) {

    /** What became of an action. */
    public enum Kind {
        MOVED,
        NEW,
        REMOVED,
        SAME
    }

    /** Key of the action. */
    public String action() {
        return before.action();
    }

    /** What became of it. */
    public Kind kind() {
        if (isUndated(before)) {
            return isUndated(after) ? Kind.SAME : Kind.NEW;
        }
        if (isUndated(after)) {
            return Kind.REMOVED;
        }
        return startMoved() || endMoved() ? Kind.MOVED : Kind.SAME;
    }

    /** Whether its start differs, be it countable or not. */
    public boolean startMoved() {
        return moved(start, before.start(), after.start());
    }

    /** Whether its end differs, be it countable or not. */
    public boolean endMoved() {
        return moved(end, before.end(), after.end());
    }

    /** By how much it takes longer; null where it takes as long as before or nobody can say. */
    public @Nullable DateMove longer() {
        if (start == null || end == null || start.unit() != end.unit() || start.amount() == end.amount()) {
            return null;
        }
        return new DateMove(end.amount() - start.amount(), end.unit());
    }

    private static boolean moved(@Nullable DateMove move, @Nullable PlannedDate before, @Nullable PlannedDate after) {
        return move == null ? !Objects.equals(before, after) : move.amount() != 0;
    }

    static boolean isUndated(FrozenAction action) {
        return action.start() == null && action.end() == null;
    }
}
