package eu.clusterplanner.exchange.difference;

import java.util.List;

/**
 * One row about which file and plan do not agree.
 *
 * @param cells those that are different, in the order of the columns; of a row that would be added all that are filled in,
 *     of one that would be removed those that are not as they were exported
 */
public record RowDifference<V>(String key, RowState state, List<CellDifference<V>> cells) {

    /** Cells in which the file says something new. */
    public List<CellDifference<V>> offered() {
        return cells.stream()
                .filter(cell -> cell.state() != CellState.CHANGED_HERE)
                .toList();
    }
}
