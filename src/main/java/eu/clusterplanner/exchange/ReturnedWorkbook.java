package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.CellState;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.SheetWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is different between a workbook that comes back and the plan as it is now; nothing of it is stored.
 *
 * @param read the sheets that are compared
 * @param base what the workbook brings along of its export
 * @param notCompared names of sheets in the file that hold what is not compared
 * @param problems the first of the places that cannot be read, by sheet, row and column
 * @param problemCount how many there are in all
 * @param rows with a difference, sheet by sheet
 * @param words for the values of cells
 * @param notes keys of sentences about how the file was read
 */
public record ReturnedWorkbook(
        List<SheetMapping> read,
        BaseSheet.Read base,
        List<String> notCompared,
        List<CellProblem> problems,
        int problemCount,
        List<ReturnedRow> rows,
        SheetWords words,
        List<String> notes) {

    ReturnedWorkbook with(List<String> said) {
        return new ReturnedWorkbook(read, base, notCompared, problems, problemCount, rows, words, said);
    }

    /** When it was exported; empty where the file does not say so: then nobody knows who changed what. */
    public Optional<Instant> exported() {
        return base.base().map(export -> export.exported());
    }

    /** Rows of which something can be taken over. */
    public List<ReturnedRow> offered() {
        return rows.stream().filter(row -> !row.choices().isEmpty()).toList();
    }

    /** All that can be taken over. */
    public Set<Choice> choices() {
        return rows.stream().flatMap(row -> row.choices().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** How many cells were changed here since the export and not in the file; they stay as they are. */
    public long changedHere() {
        return rows.stream()
                .filter(row -> row.state() == RowState.CHANGED)
                .flatMap(row -> row.difference().cells().stream())
                .filter(cell -> cell.state() == CellState.CHANGED_HERE)
                .count();
    }

    /** The new rows without which that one cannot be taken over: a part of an action needs its action. */
    public Set<Choice> needs(Choice choice) {
        Set<Choice> parents = choice.isRow()
                ? RowParents.of(choice.sheet(), choice.key()).entrySet().stream()
                        .map(parent -> Choice.row(parent.getKey(), parent.getValue()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return parents.isEmpty() ? Set.of() : added().filter(parents::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Choice> added() {
        return rows.stream()
                .filter(row -> row.sheet().isKeyed() && row.state().adds())
                .flatMap(row -> row.choices().stream());
    }
}
