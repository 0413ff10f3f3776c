package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The protocol of docs/sheet.md. */
final class SheetJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts that the browser needs; the keys there are those without the prefix. */
    private static final List<String> TEXTS = List.of(
            "keys",
            "keys.title",
            "close",
            "empty",
            "unanswered",
            "open-point",
            "said",
            "sort",
            "sort.back",
            "sort.team",
            "invalid",
            "selected",
            "locked",
            "levels",
            "leave",
            "restored",
            "restore",
            "refused",
            "not-saved",
            "gone",
            "changed-by",
            "followed",
            "calendar",
            "left-locked",
            "left-outside",
            "left-unknown",
            "not-appended",
            "too-many-rows",
            "key.move",
            "key.jump",
            "key.edges",
            "key.page",
            "key.next",
            "key.extend",
            "key.all",
            "key.type",
            "key.level",
            "key.edit",
            "key.newline",
            "key.escape",
            "key.clear",
            "key.copy",
            "key.fill",
            "key.errors",
            "key.leave",
            "key.help",
            "key.row",
            "move.drag",
            "move.section",
            "move.title",
            "move.empty",
            "move.first",
            "move.last",
            "moved",
            "not-moved");

    private SheetJson() {}

    static ObjectNode content(SheetContent content) {
        ObjectNode json = JSON.objectNode();
        List<SheetColumn> columns = content.columns();
        ArrayNode described = json.putArray("columns");
        columns.forEach(column -> described.add(column(column)));
        ArrayNode rows = json.putArray("rows");
        content.rows().forEach(row -> rows.add(row(content, columns, row)));
        return json;
    }

    static ObjectNode texts(Texts texts) {
        ObjectNode json = JSON.objectNode();
        TEXTS.forEach(key -> json.put(key, texts.get("sheet." + key)));
        return json;
    }

    private static ObjectNode column(SheetColumn column) {
        ColumnLook look = column.look();
        ObjectNode json = JSON.objectNode();
        json.put("id", column.id()).put("header", column.header());
        json.put("editor", column.editor().clientName()).put("width", look.width());
        json.put("align", look.align().name().toLowerCase(Locale.ROOT));
        json.put("readOnly", column.readOnly());
        json.put("frozen", look.frozen()).put("rowHeader", look.rowHeader());
        if (look.hint() != null) {
            json.put("hint", look.hint());
        }
        if (look.footer() != null) {
            json.put("footer", look.footer());
        }
        if (!column.choices().isEmpty()) {
            ArrayNode choices = json.putArray("choices");
            column.choices()
                    .forEach(choice ->
                            choices.addObject().put("value", choice.value()).put("label", choice.label()));
        }
        return json;
    }

    private static ObjectNode row(SheetContent content, List<SheetColumn> columns, SheetRow row) {
        ObjectNode json = JSON.objectNode().put("id", row.id());
        if (row.group() != null) {
            json.put("group", row.group());
        }
        ArrayNode cells = json.putArray("cells");
        for (SheetColumn column : columns) {
            SheetCell cell = content.cell(row, column.id());
            cells.add(cell.equals(SheetCell.EMPTY) ? JSON.nullNode() : cell(cell));
        }
        return json;
    }

    private static ObjectNode cell(SheetCell cell) {
        ObjectNode json = JSON.objectNode().put("text", cell.text());
        if (cell.version() != 0) {
            json.put("version", cell.version());
        }
        if (cell.label() != null) {
            json.put("label", cell.label());
        }
        if (cell.hint() != null) {
            json.put("hint", cell.hint());
        }
        if (!cell.states().isEmpty()) {
            ArrayNode states = json.putArray("states");
            cell.states().stream().sorted().forEach(state -> states.add(state.clientName()));
        }
        return json;
    }

    static ArrayNode answers(List<CellAnswer> answers) {
        ArrayNode json = JSON.arrayNode();
        for (CellAnswer answer : answers) {
            ObjectNode node = json.addObject().put("row", answer.rowId()).put("column", answer.columnId());
            if (answer.cell() != null) {
                node.set("cell", cell(answer.cell()));
            }
            if (answer.problem() != null) {
                node.put("error", answer.problem());
            }
        }
        return json;
    }

    /** The edits of a batch; of two edits of the same cell the later one. */
    static List<CellEdit> edits(ArrayNode json) {
        Map<List<String>, CellEdit> edits = new LinkedHashMap<>();
        for (JsonNode node : json) {
            String row = node.path("row").asString("");
            String column = node.path("column").asString("");
            CellEdit edit = new CellEdit(
                    row,
                    column,
                    node.path("text").asString(""),
                    node.path("version").asInt(0));
            edits.put(List.of(row, column), edit);
        }
        return new ArrayList<>(edits.values());
    }
}
