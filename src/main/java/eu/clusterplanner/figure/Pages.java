package eu.clusterplanner.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts the rows of a figure into pages: as few as can be, all about as full as each other. */
final class Pages {

    /** Pixels by which pages may differ without need. */
    private static final double CLOSE = 1;

    private Pages() {}

    /** Height of a row in pixels, with the heading of its group where it opens one or begins a page. */
    interface Heights {
        double of(int row, boolean beginsPage);
    }

    /**
     * Pages of rows.
     *
     * @param room pixels that a page has for rows; a row that needs more has a page of its own
     */
    static List<RowRange> cut(int rows, double room, Heights heights) {
        List<RowRange> fewest = filled(rows, room, heights);
        double tooLow = 0;
        double enough = room;
        while (enough - tooLow > CLOSE) {
            double between = (tooLow + enough) / 2;
            if (filled(rows, between, heights).size() > fewest.size()) {
                tooLow = between;
            } else {
                enough = between;
            }
        }
        return filled(rows, enough, heights);
    }

    private static List<RowRange> filled(int rows, double room, Heights heights) {
        List<RowRange> pages = new ArrayList<>();
        int first = 0;
        double used = 0;
        for (int row = 0; row < rows; row++) {
            double needed = heights.of(row, row == first);
            if (row > first && used + needed > room) {
                pages.add(new RowRange(first, row));
                first = row;
                used = 0;
                needed = heights.of(row, true);
            }
            used += needed;
        }
        if (rows > 0) {
            pages.add(new RowRange(first, rows));
        }
        return pages;
    }
}
