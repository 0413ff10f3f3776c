package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A partnership file built from a workbook.
 *
 * @param file as the reader of partnership files takes it; where there are problems it only stands in for one
 * @param problems cells that could not be read, from top to bottom of each sheet
 * @param rows all rows that could be named, those that became no record too
 */
public record BuiltFile(ObjectNode file, List<CellProblem> problems, Places places, List<ReadRow> rows) {

    /** The same with values that can be compared, see {@link SheetRows#comparable}. */
    public BuiltFile comparable() {
        return new BuiltFile((ObjectNode) SheetRows.comparable(file), problems, places, rows);
    }

    /** Where a property of a row stands; the row as a whole where it has no such column. */
    CellProblem.Place place(ReadRow row, String property) {
        return places.find(row.pointer() + "/" + property.replace('.', '/'))
                .map(Places.Origin::place)
                .orElse(row.place());
    }

    /**
     * Says an error of the file in the words of the workbook; empty where the same row was told of already.
     *
     * @param pointer the place in the file as a JSON pointer
     */
    public Optional<CellProblem> problem(String pointer, String advice) {
        Places.Origin origin =
                places.find(pointer).orElseGet(() -> new Places.Origin(new CellProblem.Place("", 0, -1, ""), ""));
        CellProblem problem = new CellProblem(origin.place(), origin.value(), advice);
        boolean told = problems.stream()
                .map(CellProblem::place)
                .anyMatch(place -> place.table().equals(origin.place().table())
                        && place.row() == origin.place().row());
        return told ? Optional.empty() : Optional.of(problem);
    }
}
