package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the columns and rows of a table; without rows there is no table. */
public final class Grid {

    /** How much wider a column of dates in two forms is. */
    private static final double LONG = 1.5;

    private final DocumentWords words;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private String note = "";

    /** A table told in the words of a document. */
    public Grid(DocumentWords words) {
        this.words = words;
    }

    /** A column named by a text key. */
    public Grid column(String key, double share) {
        columns.add(Table.Column.of(words.text("column." + key), share));
        return this;
    }

    /** A column of dates of the plan: wider where each is told in two forms, so that it stays on one line or two. */
    public Grid dates(String key, double share) {
        return column(key, words.dates().isLong() ? share * LONG : share);
    }

    /** A column of numbers named by a text key. */
    public Grid number(String key, double share) {
        columns.add(new Table.Column(words.text("column." + key), share, Table.Align.RIGHT));
        return this;
    }

    /** A column with a heading of its own. */
    public Grid headed(String heading, double share, Table.Align align) {
        columns.add(new Table.Column(heading, share, align));
        return this;
    }

    public Grid row(String... cells) {
        rows.add(Table.Cells.of(cells));
        return this;
    }

    public Grid row(Table.Cells cells) {
        rows.add(cells);
        return this;
    }

    public Grid row(List<List<Inline>> cells) {
        rows.add(new Table.Cells(cells));
        return this;
    }

    /** One line below the table that explains it. */
    public Grid note(String text) {
        note = text;
        return this;
    }

    /** A heading across the columns; none for an empty title. */
    public Grid group(String title) {
        if (!title.isEmpty()) {
            rows.add(new Table.Group(title));
        }
        return this;
    }

    /** The table in a list, so that an empty one adds nothing. */
    public List<Block> table(String captionKey) {
        return captioned(words.text("caption." + captionKey));
    }

    public List<Block> captioned(String caption) {
        return rows.isEmpty() ? List.of() : List.of(new Table(caption, columns, rows, note));
    }
}
