package eu.clusterplanner.shell.sheet;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How much is said about rows and cells of a sheet. */
final class SheetMarks {

    private Map<String, Map<String, Integer>> open = Map.of();
    private @Nullable BiConsumer<String, String> listener;

    /** Whether these are others than before. */
    boolean are(Map<String, Map<String, Integer>> counts) {
        boolean others = !counts.equals(open);
        open = Map.copyOf(counts);
        return others;
    }

    void pressed(BiConsumer<String, String> newListener) {
        listener = newListener;
    }

    void press(String rowId, String columnId) {
        if (listener != null) {
            listener.accept(rowId, columnId);
        }
    }

    ArrayNode json() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        open.forEach((row, columns) -> columns.forEach((column, count) ->
                json.addObject().put("row", row).put("column", column).put("count", count)));
        return json;
    }
}
