package eu.clusterplanner.shell.keep;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A text that somebody typed and that was not stored, as the browser kept it.
 *
 * @param record the record, as its fields name it; in a sheet the id of the row
 * @param property the property; in a sheet the id of the column
 * @param sheet the name of the sheet; empty for a field
 * @param label what the field or the cell is called
 * @param address of the page: path and query
 * @param at when it was typed
 */
public record KeptText(
        String record, String property, String sheet, String text, String label, String address, Instant at) {

    /** Throws {@link IllegalArgumentException} where the address leads elsewhere. */
    public KeptText {
        // browsers read a backslash as a slash
        if (!address.startsWith("/") || address.startsWith("//") || address.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not a page of ours");
        }
    }

    static KeptText of(JsonNode json) {
        return new KeptText(
                json.path("record").asString(""),
                json.path("property").asString(""),
                json.path("sheet").asString(""),
                json.path("text").asString(""),
                json.path("label").asString(""),
                json.path("address").asString("/"),
                Instant.ofEpochMilli(json.path("at").asLong(0)));
    }

    boolean isAt(String otherRecord, String otherProperty, String otherSheet) {
        return record.equals(otherRecord) && property.equals(otherProperty) && sheet.equals(otherSheet);
    }
}
