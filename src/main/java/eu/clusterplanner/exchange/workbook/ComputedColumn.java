package eu.clusterplanner.exchange.workbook;

import java.util.Map;

/**
 * A column of what the planner computes. It is shown and never read back.
 *
 * @param heading what stands above; none that a column of the records may have
 * @param cells by the keys of the rows
 */
public record ComputedColumn(String heading, Map<String, TableCell> cells) {}
