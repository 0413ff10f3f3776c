package eu.clusterplanner.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A numbered table with one header row, which is repeated on each page.
 *
 * @param caption words above it, without label and number
 * @param columns from left to right, at least one
 * @param rows from top to bottom
 * @param source line below it: where its contents come from, or how to read it; empty for none
 */
public record Table(String caption, List<Column> columns, List<Row> rows, String source) implements Block {

    /** Lines that fill a third of an upright page. */
    private static final int SHORT = 18;

    /** Rows that stay together at the end. */
    private static final int TAIL = 3;

    /** Letters of a line across an upright page. */
    private static final int LETTERS = 105;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column: " + caption);
        }
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size(width) != width)) {
            throw new IllegalArgumentException("A row of another width in: " + caption);
        }
    }

    /**
     * Whether it shall stand on one page as a whole: by an estimate of its lines it fills a third of a page at most, so
     * that little room is lost where it moves to the next one.
     */
    public boolean isShort() {
        return lines(rows.size()) <= SHORT;
    }

    /** Lines that the first rows take, by an estimate: a group, where the table begins with one, and the row below it. */
    public long firstLines() {
        boolean grouped = !rows.isEmpty() && rows.getFirst() instanceof Group;
        return lines(grouped ? 2 : 1);
    }

    private long lines(int first) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        return rows.stream().limit(first).mapToLong(row -> lines(row, shares)).sum();
    }

    /**
     * Index of the first of the last rows that shall stand on one page, so that no row is alone on the last one: three
     * rows, with the heading of their group where it stands directly above.
     */
    public int tail() {
        int tail = Math.max(0, rows.size() - TAIL);
        return tail > 0 && rows.get(tail - 1) instanceof Group ? tail - 1 : tail;
    }

    private long lines(Row row, double shares) {
        return switch (row) {
            case Group group -> 1;
            case Cells cells ->
                IntStream.range(0, columns.size())
                        .mapToLong(i ->
                                lines(cells.words(i), LETTERS * columns.get(i).share() / shares))
                        .max()
                        .orElse(1);
        };
    }

    private static long lines(String words, double letters) {
        return words.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / letters)))
                .sum();
    }

    /** Where the contents of a column stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column.
     *
     * @param heading contents of the header row
     * @param share width in relation to the other columns, more than 0
     */
    public record Column(String heading, double share, Align align) {

        /** A column whose contents stand left. */
        public static Column of(String heading, double share) {
            return new Column(heading, share, Align.LEFT);
        }
    }

    /** One row; it never breaks across pages. */
    public sealed interface Row {
        /** How many columns it fills, in a table of so many columns. */
        int size(int columns);
    }

    /** A row with a cell for each column. */
    public record Cells(List<List<Inline>> cells) implements Row {

        public Cells {
            cells = List.copyOf(cells);
        }

        /** The same row with a bold title and words below it in one of its cells. */
        public Cells titled(int column, String title, String rest) {
            List<List<Inline>> changed = new ArrayList<>(cells);
            changed.set(column, Inline.titled(title, rest));
            return new Cells(changed);
        }

        /** The same row with the words of one of its cells as a place that references lead to. */
        public Cells place(int column, String name) {
            return with(column, new Inline.Place(words(column), name));
        }

        /** The same row with the words of one of its cells leading to a place. */
        public Cells refer(int column, String place) {
            return with(column, new Inline.Reference(words(column), place));
        }

        private String words(int column) {
            return cells.get(column).stream().map(Inline::content).collect(Collectors.joining());
        }

        private Cells with(int column, Inline inline) {
            List<List<Inline>> changed = new ArrayList<>(cells);
            changed.set(column, List.of(inline));
            return new Cells(changed);
        }

        /** Plain words in each cell. */
        public static Cells of(String... words) {
            return new Cells(List.of(words).stream().map(Inline::plain).toList());
        }

        @Override
        public int size(int columns) {
            return cells.size();
        }
    }

    /** A heading across all columns, kept with the row below. */
    public record Group(String title) implements Row {

        @Override
        public int size(int columns) {
            return columns;
        }
    }
}
