package eu.clusterplanner.figure;

import java.util.List;

/**
 * Threads from left to right, a row each: what leads to what. A place where a thread is broken is drawn as an empty,
 * dashed box.
 *
 * @param headings of the columns, at least two
 * @param rows from top to bottom, each with as many cells as there are headings
 * @param broken stands in an empty cell
 * @param width in pixels, at least 400
 */
public record ThreadMap(Caption caption, List<String> headings, List<Row> rows, String broken, int width) {

    /** Copies the lists; a row of another width throws {@link IllegalArgumentException}. */
    public ThreadMap {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (headings.size() < 2 || width < 400) {
            throw new IllegalArgumentException("Two columns and 400 pixels at least: " + headings + ", " + width);
        }
        for (Row row : rows) {
            if (row.cells().size() != headings.size()) {
                throw new IllegalArgumentException("A row of another width: " + row);
            }
        }
    }

    /** One thread: in each cell what stands there, from top to bottom; nothing where it is broken. */
    public record Row(List<List<String>> cells) {

        /** Copies the lists. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
