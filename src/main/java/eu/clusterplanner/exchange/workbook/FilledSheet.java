package eu.clusterplanner.exchange.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the five sheets with its contents.
 *
 * @param rows one a record, a cell a column; null: nothing there
 */
public record FilledSheet(WorkbookSheet sheet, List<SheetColumn> columns, List<List<@Nullable TableCell>> rows) {}
