package eu.clusterplanner.shell.sheet;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Does in a sheet what a browser would do, for tests of views: types, pastes, chooses a cell. */
public final class SheetHand {

    private final Sheet sheet;
    private final ArrayNode batch = JsonNodeFactory.instance.arrayNode();

    private SheetHand(Sheet sheet) {
        this.sheet = sheet;
    }

    public static SheetHand on(Sheet sheet) {
        return new SheetHand(sheet);
    }

    /** Adds a cell to the gesture, from the version that the sheet shows. */
    public SheetHand type(String row, String column, String text) {
        return type(row, column, text, sheet.cell(row, column).version());
    }

    /** Adds a cell to the gesture, from an older version. */
    public SheetHand type(String row, String column, String text, int version) {
        batch.addObject()
                .put("row", row)
                .put("column", column)
                .put("text", text)
                .put("version", version);
        return this;
    }

    /** Sends the gesture as one batch; the answers as the browser gets them. */
    public JsonNode send() {
        return sheet.edit(batch);
    }

    /** Puts a row directly after another one; why it stays where it is, empty when it does not. */
    public String moveAfter(String row, String beside) {
        return sheet.move(row, beside, true);
    }

    /** Puts a row directly before another one; why it stays where it is, empty when it does not. */
    public String moveBefore(String row, String beside) {
        return sheet.move(row, beside, false);
    }

    /** Pastes a block below the last row. */
    public String append(List<String> columns, List<List<String>> rows) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        columns.forEach(ids::add);
        ArrayNode block = JsonNodeFactory.instance.arrayNode();
        rows.forEach(row -> {
            ArrayNode cells = block.addArray();
            row.forEach(cells::add);
        });
        return sheet.append(ids, block);
    }

    /** Selects rows. */
    public void select(List<String> rows) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        rows.forEach(ids::add);
        sheet.selected(ids);
    }

    /** Makes a cell the active one. */
    public void choose(String row, String column) {
        sheet.active(row, column);
    }

    /** Presses the heading of a column. */
    public void sort(String column) {
        sheet.sort(column);
    }

    /** Presses the count of what is said about a cell; without a column: about its row. */
    public void pressMark(String row, String column) {
        sheet.marked(row, column);
    }
}
