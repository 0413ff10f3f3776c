package eu.clusterplanner.shell.sheet;

import java.util.List;

/** Makes new rows of a block that was pasted below the last row, once the person has confirmed it. */
@FunctionalInterface
public interface RowAppendHandler {

    /**
     * Takes the block.
     *
     * @param columns the ids of the columns of its cells; empty where the sheet has no column for them
     * @param rows the texts of the cells, as they were pasted; a row may be shorter than the others
     */
    void append(List<String> columns, List<List<String>> rows);
}
