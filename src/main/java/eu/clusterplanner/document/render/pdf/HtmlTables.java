package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;

/** Writes tables: the header row is repeated on each page, no row breaks across pages. */
final class HtmlTables {

    /** PDF/UA wants a row below the header. */
    private static final Table.Row NOTHING = new Table.Group("–");

    private final Html html;
    private final Texts texts;
    private final HtmlText text;
    private int count;

    HtmlTables(Html html, Texts texts, HtmlText text) {
        this.html = html;
        this.texts = texts;
        this.text = text;
    }

    void write(Table table) {
        count++;
        String caption = texts.get("document.label.table") + " " + count + ": " + table.caption();
        html.line("p", caption, "class", startsGrouped(table) ? "caption grouped" : "caption", "id", "table-" + count);
        html.open("table", "class", table.isShort() ? "plan whole" : "plan");
        header(table.columns());
        html.open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        if (table.rows().isEmpty()) {
            row(table.columns(), NOTHING);
        }
        html.close("tbody");
        html.close("table");
        if (!table.source().isEmpty()) {
            html.line("p", table.source(), "class", "source");
        }
    }

    private static boolean startsGrouped(Table table) {
        return !table.rows().isEmpty() && table.rows().getFirst() instanceof Table.Group;
    }

    private void header(List<Table.Column> columns) {
        double shares = columns.stream().mapToDouble(Table.Column::share).sum();
        html.open("thead").open("tr");
        for (Table.Column column : columns) {
            String width = String.format(Locale.ROOT, "width:%.3f%%", 100 * column.share() / shares);
            html.line("th", column.heading(), "scope", "col", "class", align(column), "style", width);
        }
        html.close("tr").close("thead");
    }

    private void row(List<Table.Column> columns, Table.Row row) {
        switch (row) {
            case Table.Cells cells -> {
                html.open("tr");
                for (int i = 0; i < columns.size(); i++) {
                    cell(columns.get(i), cells.cells().get(i));
                }
            }
            case Table.Group group ->
                html.open("tr", "class", "group").line("td", group.title(), "colspan", String.valueOf(columns.size()));
        }
        html.close("tr");
    }

    private void cell(Table.Column column, List<Inline> content) {
        html.open("td", "class", align(column));
        text.write(content);
        html.close("td");
    }

    private static String align(Table.Column column) {
        return column.align().name().toLowerCase(Locale.ROOT);
    }
}
