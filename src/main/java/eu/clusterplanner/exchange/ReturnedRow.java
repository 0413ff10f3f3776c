package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.CellDifference;
import eu.clusterplanner.exchange.difference.CellState;
import eu.clusterplanner.exchange.difference.RowDifference;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One row of a returned workbook that is not as the plan is now.
 *
 * @param title what its record is called here, or else in the file
 * @param goesWith where the row would be removed: how many records go with it, by the names of their tables
 */
public record ReturnedRow(
        WorkbookSheet sheet, String title, RowDifference<JsonNode> difference, Map<String, Integer> goesWith) {

    public RowState state() {
        return difference.state();
    }

    /** What can be taken over of it: each cell, or the row as a whole where it is added or removed. */
    public List<Choice> choices() {
        return state() == RowState.CHANGED
                ? difference.offered().stream().map(this::choice).toList()
                : List.of(Choice.row(sheet, difference.key()));
    }

    public Choice choice(CellDifference<JsonNode> cell) {
        return new Choice(sheet, difference.key(), cell.column());
    }

    /** Whether the file and somebody here contradict each other. */
    public boolean isConflict() {
        return state() == RowState.REMOVED_HERE
                || state() == RowState.REMOVED_AND_CHANGED_HERE
                || difference.cells().stream().anyMatch(cell -> cell.state() == CellState.CONFLICT);
    }

    /** What is taken over unless the person says otherwise: only what cannot harm what somebody did here. */
    public List<Choice> safe() {
        return switch (state()) {
            case NEW -> choices();
            case CHANGED ->
                difference.offered().stream()
                        .filter(cell -> cell.state() == CellState.CHANGED)
                        .map(this::choice)
                        .toList();
            default -> List.of();
        };
    }
}
