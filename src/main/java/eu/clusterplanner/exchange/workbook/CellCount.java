package eu.clusterplanner.exchange.workbook;

/** Keeps a workbook from filling the memory: counts the cells that hold anything. */
final class CellCount {

    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_COLUMNS = 1000;

    private int cells;

    /** Counts one more; throws {@link UnreadableWorkbookException} where there are too many. */
    void add(int column) {
        cells++;
        if (cells > MOST_CELLS || column >= MOST_COLUMNS) {
            throw new UnreadableWorkbookException(Refusal.TOO_MANY_CELLS);
        }
    }
}
