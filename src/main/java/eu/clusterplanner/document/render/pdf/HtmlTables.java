package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;

/** Writes tables: the header row is repeated on each page, no row breaks across pages. */
final class HtmlTables {

    /** Millimetres of the caption and a header of two lines. */
    private static final double HEADER = 22;

    private static final double LINE = 3.6;

    /** More is left free for no row. */
    private static final double MOST_ROOM = 90;

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
        html.line("p", caption, "class", "caption", "id", "table-" + count, "style", room(table));
        html.open("table", "class", table.isShort() ? "plan whole" : "plan");
        header(table.columns());
        int tail = table.tail();
        rows(table.columns(), table.rows().subList(0, tail), "body");
        rows(
                table.columns(),
                table.rows().isEmpty()
                        ? List.of(NOTHING)
                        : table.rows().subList(tail, table.rows().size()),
                "whole");
        html.close("table");
        if (!table.source().isEmpty()) {
            html.line("p", table.source(), "class", "source");
        }
    }

    private void rows(List<Table.Column> columns, List<? extends Table.Row> rows, String kind) {
        if (!rows.isEmpty()) {
            html.open("tbody", "class", kind);
            rows.forEach(row -> row(columns, row));
            html.close("tbody");
        }
    }

    /** Room for the header and the first row, so that a header never stands alone. */
    private static String room(Table table) {
        double millimetres = Math.min(MOST_ROOM, HEADER + LINE * table.firstLines());
        return String.format(Locale.ROOT, "-fs-page-break-min-height:%.0fmm", millimetres);
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
