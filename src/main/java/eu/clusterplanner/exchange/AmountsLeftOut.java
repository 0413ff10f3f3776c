package eu.clusterplanner.exchange;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A partnership file without what shared actions cost and who pays how much: not everybody in the team may see that. */
final class AmountsLeftOut {

    private static final Map<String, String> IN_PARTS = Map.of("contributions", "cost", "funding", "amount");

    private AmountsLeftOut() {}

    static JsonNode of(JsonNode file) {
        ObjectNode without = JsonNodeFactory.instance.objectNode();
        file.properties().forEach(member -> without.set(member.getKey(), member.getValue()));
        JsonNode actions = file.path("actions").deepCopy();
        actions.forEach(action -> {
            ((ObjectNode) action).remove("cost");
            leaveOut(action);
        });
        if (!actions.isMissingNode()) {
            without.set("actions", actions);
        }
        IN_PARTS.keySet().forEach(member -> {
            if (without.has(member)) {
                without.set(member, without.path(member).deepCopy());
            }
        });
        leaveOut(without);
        return without;
    }

    private static void leaveOut(JsonNode owner) {
        IN_PARTS.forEach(
                (member, amount) -> owner.path(member).forEach(part -> ((ObjectNode) part).remove(List.of(amount))));
    }
}
