package eu.clusterplanner.shell.sheet;

import java.util.List;

/**
 * One gesture: a cell typed, a block pasted, filled or cleared. All its cells can be changed and fit their column; no
 * cell occurs twice.
 */
public record SheetEdit(List<CellEdit> cells) {

    public SheetEdit {
        cells = List.copyOf(cells);
    }
}
