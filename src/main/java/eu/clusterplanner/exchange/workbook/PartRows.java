package eu.clusterplanner.exchange.workbook;

import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parts of actions as rows of their own: a partnership file with lists beside its actions, {@code contributions} and
 * {@code funding}, whose records have a reference and the key of their action. Only workbooks know these lists.
 */
public final class PartRows {

    private PartRows() {}

    /** The file with these lists; references: those of the parts in a sheet of an action, in the order of the file. */
    public static ObjectNode beside(
            JsonNode file, WorkbookLayout layout, BiFunction<WorkbookSheet, String, List<String>> references) {
        ObjectNode with = JsonNodeFactory.instance.objectNode();
        file.properties().forEach(member -> with.set(member.getKey(), member.getValue()));
        for (WorkbookSheet sheet : List.of(WorkbookSheet.CONTRIBUTIONS, WorkbookSheet.FUNDING)) {
            String member = layout.member(sheet);
            ArrayNode rows = with.putArray(member);
            file.path("actions").forEach(action -> {
                String key = action.path("key").asString("");
                add(rows, action.path(member), key, references.apply(sheet, key));
            });
        }
        return with;
    }

    private static void add(ArrayNode rows, JsonNode parts, String action, List<String> references) {
        for (int i = 0; i < parts.size(); i++) {
            ObjectNode row = rows.addObject()
                    .put(PartColumns.REFERENCE, references.get(i))
                    .put(PartColumns.ACTION, action);
            parts.path(i).properties().forEach(property -> row.set(property.getKey(), property.getValue()));
        }
    }

    /** A row as the part that stands in the action. */
    public static ObjectNode part(JsonNode row) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        row.properties().forEach(property -> part.set(property.getKey(), property.getValue()));
        part.remove(List.of(PartColumns.REFERENCE, PartColumns.ACTION));
        return part;
    }
}
