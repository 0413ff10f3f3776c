package eu.clusterplanner.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows by columns of values, each with its text: the pair matrix (partners by partners) or the competence map
 * (competences by partners). A cell that is not listed stays blank, such as the diagonal of a pair matrix.
 *
 * @param rows from top to bottom, keys unique
 * @param columns from left to right, keys unique
 * @param cells in any order; cells of rows or columns not shown are ignored
 * @param scale the bands that colour the cells, and the words of the legend
 * @param width wanted width in pixels; a small table stays narrower, a large one may need more
 */
public record HeatMap(
        Caption caption, List<Heading> rows, List<Heading> columns, List<Cell> cells, Scale scale, int width) {

    /** Copies the lists; two rows, columns or cells with the same key throw {@link IllegalArgumentException}. */
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        Keys.requireUnique(rows, Heading::key);
        Keys.requireUnique(columns, Heading::key);
        Keys.requireUnique(cells, cell -> List.of(cell.row(), cell.column()));
    }

    /**
     * Cuts the rows into pages, each with its own headings and legend; a group that goes on repeats its heading.
     *
     * @param height height of a page in pixels; a page holds at least one row
     */
    public List<RowRange> pages(double height) {
        return new HeatMapDrawing(this).pages(height);
    }

    /** The part with these rows as a figure of its own. Its ids begin with {@code prefix}. */
    public HeatMap page(RowRange range, String prefix) {
        Caption part = new Caption(prefix, caption.title(), caption.description(), caption.empty());
        return new HeatMap(part, rows.subList(range.from(), range.to()), columns, cells, scale, width);
    }

    /**
     * A row or column.
     *
     * @param group neighbours of the same group share a group heading; empty for none
     * @param note short text right of a row, such as its state; empty for none, ignored for columns
     */
    public record Heading(String key, String label, String group, String note) {

        /** A heading without group and note. */
        public Heading(String key, String label) {
            this(key, label, "", "");
        }

        /** The same heading within a group. */
        public Heading in(String newGroup) {
            return new Heading(key, label, newGroup, note);
        }
    }

    /**
     * One value.
     *
     * @param value decides the band; null means not known: hatched, with a question mark
     * @param text shown in the cell when there is a value
     * @param mark one character in the corner that the scale explains; empty for none
     */
    public record Cell(String row, String column, @Nullable Double value, String text, String mark) {

        /** A cell without mark. */
        public Cell(String row, String column, @Nullable Double value, String text) {
            this(row, column, value, text, "");
        }
    }

    /**
     * How values become colours and words.
     *
     * @param bands by ascending lower bound, at least one; values below the first bound count to the first band
     * @param unknown word for a value not known
     * @param marks the marks used in cells
     */
    public record Scale(List<Band> bands, String unknown, List<Mark> marks) {

        /** Copies the lists; no band, or bands out of order, throw {@link IllegalArgumentException}. */
        public Scale {
            bands = List.copyOf(bands);
            marks = List.copyOf(marks);
            Keys.requireUnique(bands, Band::key);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("A scale needs a band");
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from() <= bands.get(i - 1).from()) {
                    throw new IllegalArgumentException("Bands out of order: " + bands);
                }
            }
        }

        int bandOf(double value) {
            int index = 0;
            while (index + 1 < bands.size() && value >= bands.get(index + 1).from()) {
                index++;
            }
            return index;
        }
    }

    /** Values from a lower bound (inclusive) to the next band; the key becomes the CSS class {@code band-key}. */
    public record Band(String key, String label, double from) {}

    /** A character that may stand in the corner of a cell, and what it means. */
    public record Mark(String sign, String label) {}
}
