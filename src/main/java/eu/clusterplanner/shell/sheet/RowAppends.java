package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The empty row at the end of a sheet: what is typed or pasted there makes new rows. */
final class RowAppends {

    /** So many rows can be added at once. */
    static final int MOST_ROWS = 1_000;

    private @Nullable String rowId;
    private @Nullable RowAppendHandler handler;
    private @Nullable String became;

    void addedBy(String emptyRow, RowAppendHandler newHandler) {
        rowId = emptyRow;
        handler = newHandler;
    }

    /** row: what was typed into the empty row stands there now. */
    void became(String row) {
        became = row;
    }

    void describe(ObjectNode json) {
        if (rowId != null) {
            json.put("appends", rowId);
        }
        if (became != null) {
            json.put("became", became);
            became = null;
        }
    }

    /** Hands a block over that was pasted below the last row; why it was not taken, empty when it was. */
    String append(ArrayNode columns, ArrayNode rows, Texts texts) {
        List<String> ids = texts(columns);
        if (handler == null) {
            return texts.get("sheet.locked");
        }
        List<List<String>> block = new ArrayList<>();
        for (JsonNode row : rows) {
            List<String> cells = texts(row);
            if (cells.stream().anyMatch(cell -> cell.length() > EditCheck.MAX_TEXT)) {
                return texts.get("sheet.problem.long", "limit", EditCheck.MAX_TEXT);
            }
            block.add(cells);
        }
        handler.append(ids, block);
        return "";
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }
}
