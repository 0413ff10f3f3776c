package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.FilledSheet;
import java.util.List;
import java.util.Map;

/**
 * What would become of a workbook; nothing of it is stored.
 *
 * @param problems the first of them, by sheet, row and column; empty: it can be imported
 * @param problemCount how many there are in all
 * @param sheets the first rows as they would be stored, for each of the five that has any
 * @param counts how many records would be made, by kind: of the sheets and what their cells name besides
 */
public record WorkbookPreview(
        List<CellProblem> problems, int problemCount, List<FilledSheet> sheets, Map<String, Integer> counts) {

    public boolean isGood() {
        return problemCount == 0;
    }
}
