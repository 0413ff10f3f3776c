package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the columns and rows of a table; without rows there is no table. */
final class Grid {

    private final Story story;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private String note = "";

    Grid(Story story) {
        this.story = story;
    }

    /** A column named by a text key. */
    Grid column(String key, double share) {
        columns.add(Table.Column.of(story.text("column." + key), share));
        return this;
    }

    Grid number(String key, double share) {
        columns.add(new Table.Column(story.text("column." + key), share, Table.Align.RIGHT));
        return this;
    }

    /** A column with a heading of its own. */
    Grid headed(String heading, double share, Table.Align align) {
        columns.add(new Table.Column(heading, share, align));
        return this;
    }

    Grid row(String... words) {
        rows.add(Table.Cells.of(words));
        return this;
    }

    Grid row(Table.Cells cells) {
        rows.add(cells);
        return this;
    }

    Grid row(List<List<Inline>> cells) {
        rows.add(new Table.Cells(cells));
        return this;
    }

    /** One line below the table that explains it. */
    Grid note(String text) {
        note = text;
        return this;
    }

    /** A heading across the columns; none for an empty title. */
    Grid group(String title) {
        if (!title.isEmpty()) {
            rows.add(new Table.Group(title));
        }
        return this;
    }

    /** The table in a list, so that an empty one adds nothing. */
    List<Block> table(String captionKey) {
        return captioned(story.text("caption." + captionKey));
    }

    List<Block> captioned(String caption) {
        return rows.isEmpty() ? List.of() : List.of(new Table(caption, columns, rows, note));
    }
}
