package eu.clusterplanner.shell.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Who hears of what people do in a sheet without changing a cell; the browser tells only what somebody listens to. */
final class SheetListeners {

    private @Nullable BiConsumer<String, String> active;
    private @Nullable Consumer<List<String>> selected;
    private @Nullable Consumer<String> sorted;
    private String order = "";
    private boolean descending;

    void active(BiConsumer<String, String> listener) {
        active = listener;
    }

    void selected(Consumer<List<String>> listener) {
        selected = listener;
    }

    void sorted(Consumer<String> listener) {
        sorted = listener;
    }

    /** The column in whose order the rows stand; empty: in none. */
    void order(String columnId, boolean fromLast) {
        order = columnId;
        descending = fromLast;
    }

    void describe(ObjectNode json) {
        json.put("reportsActive", active != null);
        json.put("reportsSelection", selected != null);
        json.put("sorts", sorted != null);
        json.put("order", order);
        json.put("descending", descending);
    }

    void activate(String rowId, String columnId) {
        if (active != null) {
            active.accept(rowId, columnId);
        }
    }

    void select(List<String> rowIds) {
        if (selected != null) {
            selected.accept(rowIds);
        }
    }

    void sort(String columnId) {
        if (sorted != null) {
            sorted.accept(columnId);
        }
    }
}
