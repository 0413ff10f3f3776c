package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Table;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out of a table the columns in which nothing stands: facts that nobody has entered leave no holes. */
final class FilledColumns {

    private FilledColumns() {}

    static List<Block> of(List<Block> tables) {
        return tables.stream().map(FilledColumns::narrowed).toList();
    }

    private static Block narrowed(Block block) {
        if (!(block instanceof Table table)) {
            return block;
        }
        List<Integer> filled = IntStream.range(0, table.columns().size())
                .filter(column -> table.rows().stream().anyMatch(row -> isFilled(row, column)))
                .boxed()
                .toList();
        return new Table(
                table.caption(),
                filled.stream().map(table.columns()::get).toList(),
                table.rows().stream().map(row -> only(row, filled)).toList(),
                table.source());
    }

    private static boolean isFilled(Table.Row row, int column) {
        return row instanceof Table.Cells cells && !cells.cells().get(column).isEmpty();
    }

    private static Table.Row only(Table.Row row, List<Integer> columns) {
        return row instanceof Table.Cells cells
                ? new Table.Cells(columns.stream().map(cells.cells()::get).toList())
                : row;
    }
}
