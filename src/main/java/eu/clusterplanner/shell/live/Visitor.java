package eu.clusterplanner.shell.live;

import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person in one window on a partnership.
 *
 * @param window as {@link Window} names it
 * @param person the account
 * @param name of the person, as the team sees it
 * @param place key of the text that names the page
 * @param field in which the cursor is
 */
record Visitor(String window, PartnershipId partnership, String person, String name, String place, EnteredField field) {

    Visitor in(EnteredField other) {
        return new Visitor(window, partnership, person, name, place, other);
    }

    ObjectNode toJson() {
        RecordId record = field.record();
        return JsonNodeFactory.instance
                .objectNode()
                .put("window", window)
                .put("partnership", partnership.toString())
                .put("person", person)
                .put("name", name)
                .put("place", place)
                .put("record", record == null ? "" : record.toString())
                .put("property", field.property());
    }

    static Visitor of(JsonNode json) {
        return new Visitor(
                json.path("window").asString(),
                PartnershipId.parse(json.path("partnership").asString()),
                json.path("person").asString(),
                json.path("name").asString(),
                json.path("place").asString(),
                new EnteredField(
                        record(json.path("record").asString("")),
                        json.path("property").asString("")));
    }

    private static @Nullable RecordId record(String text) {
        return text.isEmpty() ? null : RecordId.parse(text);
    }
}
