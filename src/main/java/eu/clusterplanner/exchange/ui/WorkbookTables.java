package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.exchange.WorkbookPreview;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.FilledSheet;
import eu.clusterplanner.exchange.workbook.TableCell;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what a trial of a workbook came to. */
final class WorkbookTables {

    /** Enough of a long cell to find it again. */
    private static final int MOST_CHARACTERS = 80;

    private final Texts texts;

    WorkbookTables(Texts texts) {
        this.texts = texts;
    }

    Component problems(List<CellProblem> problems) {
        FigureTable table = new FigureTable(
                texts.get("exchange.workbook.problems"),
                Stream.of("place", "value", "advice")
                        .map(column -> texts.get("exchange.workbook.problems." + column))
                        .toList());
        table.addClassName("planner-problems");
        problems.forEach(
                problem -> table.addRow(place(problem.place()), List.of(shortened(problem.value()), problem.advice())));
        return table;
    }

    /** {@code Partners, cell B3 (Country)}. */
    private String place(CellProblem.Place place) {
        return place.table().isEmpty()
                ? texts.get("exchange.workbook.place.workbook")
                : texts.get(
                        "exchange.workbook.place",
                        Map.of(
                                "sheet",
                                place.table(),
                                "kind",
                                place.row() == 0 ? "sheet" : place.column() < 0 ? "row" : "cell",
                                "cell",
                                place.cell(),
                                "heading",
                                place.heading().isEmpty() ? "none" : place.heading()));
    }

    /** How many of each kind. */
    Component counts(WorkbookPreview preview) {
        UnorderedList list = new UnorderedList();
        preview.counts()
                .forEach((kind, count) ->
                        list.add(new ListItem(texts.get("exchange.workbook.made." + kind, "count", count))));
        return list;
    }

    /** The first records as they would be stored, folded. */
    Component firstRows(FilledSheet sheet) {
        String name = texts.get(
                "exchange.workbook.first", "sheet", texts.get(sheet.sheet().textKey()));
        FigureTable table = new FigureTable(
                name,
                sheet.columns().stream().map(column -> column.heading(texts)).toList());
        sheet.rows()
                .forEach(row -> table.addRow(
                        text(row.getFirst()),
                        row.stream().skip(1).map(WorkbookTables::text).toList()));
        Details details = new Details(name, table);
        details.addClassName("planner-first-rows");
        return details;
    }

    private static String text(@Nullable TableCell cell) {
        return cell == null ? "" : shortened(cell.text());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + " …";
    }
}
