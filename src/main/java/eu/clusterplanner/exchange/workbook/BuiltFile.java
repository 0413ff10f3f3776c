package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A partnership file built from a workbook.
 *
 * @param file as the reader of partnership files takes it; where there are problems it only stands in for one
 * @param problems cells that could not be read, from top to bottom of each sheet
 */
public record BuiltFile(ObjectNode file, List<CellProblem> problems, Places places) {

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
