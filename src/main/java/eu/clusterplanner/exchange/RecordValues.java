package eu.clusterplanner.exchange;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of a partnership file in the Java types in which records are edited. */
final class RecordValues {

    private final BiFunction<String, String, RecordId> linked;

    /** linked: finds a record by its kind and key. */
    RecordValues(BiFunction<String, String, RecordId> linked) {
        this.linked = linked;
    }

    /** Null where the node is missing. Lists of parts are no values: parts are records of their own. */
    @Nullable
    Object of(Property property, JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return switch (property.type()) {
            case PropertyType.WholeNumber number -> node.intValue();
            case PropertyType.Decimal decimal -> node.doubleValue();
            case PropertyType.Money money -> node.decimalValue();
            case PropertyType.Flag flag -> node.asBoolean();
            case PropertyType.Day day -> LocalDate.parse(node.asString());
            case PropertyType.Planned planned -> PlannedDate.parse(node.asString());
            case PropertyType.Duration duration -> Period.parse(node.asString());
            case PropertyType.Findings findings ->
                node.valueStream().map(JsonNode::asString).toList();
            case PropertyType.Lines lines ->
                node.valueStream().map(JsonNode::asString).toList();
            case PropertyType.Link(String kind) -> linked.apply(kind, node.asString());
            case PropertyType.Links links ->
                node.valueStream()
                        .map(key -> linked.apply(links.kind(), key.asString()))
                        .toList();
            case PropertyType.Key key -> node.asString();
            case PropertyType.Line line -> node.asString();
            case PropertyType.Prose prose -> node.asString();
            case PropertyType.WebAddress address -> node.asString();
            case PropertyType.Choice choice -> node.asString();
            default -> throw new IllegalArgumentException(property.name() + " is in no sheet");
        };
    }
}
