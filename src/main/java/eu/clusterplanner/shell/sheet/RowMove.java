package eu.clusterplanner.shell.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where a person puts a row: directly before or after another one below the same title.
 *
 * @param rowId the row that moves
 * @param besideId the row beside which it stands then
 * @param after whether it stands after that one, else before it
 */
public record RowMove(String rowId, String besideId, boolean after) {

    /** That list with the row at its new place; as it is where one of the two rows is not in it. */
    public <T> List<T> in(List<T> order, Function<T, String> id) {
        List<String> ids = order.stream().map(id).toList();
        int from = ids.indexOf(rowId);
        if (from < 0 || !ids.contains(besideId) || rowId.equals(besideId)) {
            return order;
        }
        List<T> moved = new ArrayList<>(order);
        T row = moved.remove(from);
        int beside = ids.indexOf(besideId) - (from < ids.indexOf(besideId) ? 1 : 0);
        moved.add(after ? beside + 1 : beside, row);
        return List.copyOf(moved);
    }
}
