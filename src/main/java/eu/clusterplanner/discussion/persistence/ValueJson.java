package eu.clusterplanner.discussion.persistence;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of properties as JSON: numbers and yes as they are, all else as text, lists as arrays. */
final class ValueJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    static @Nullable JSONB write(@Nullable Object value) {
        return value == null ? null : JSONB.valueOf(node(value).toString());
    }

    static JsonNode node(Object value) {
        return switch (value) {
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(each -> array.add(node(each)));
                yield array;
            }
            case Integer number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean yes -> NODES.booleanNode(yes);
            // as text: 12.50 stays what it is
            case BigDecimal money -> NODES.stringNode(money.toPlainString());
            case PlannedDate date -> NODES.stringNode(date.format());
            case Period period -> NODES.stringNode(period.format());
            default -> NODES.stringNode(value.toString());
        };
    }

    static @Nullable JsonNode parse(@Nullable JSONB json) {
        return json == null ? null : JSON.readTree(json.data());
    }

    /** The value in the Java type that {@link PropertyType} names. */
    static @Nullable Object read(Property property, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        PropertyType type = property.type();
        if (!node.isArray()) {
            return one(type, node);
        }
        List<Object> values = new ArrayList<>();
        node.forEach(each -> values.add(one(type, each)));
        return List.copyOf(values);
    }

    private static Object one(PropertyType type, JsonNode node) {
        return switch (type) {
            case PropertyType.WholeNumber _ -> node.asInt();
            case PropertyType.Decimal _ -> node.asDouble();
            case PropertyType.Flag _ -> node.asBoolean();
            case PropertyType.Money _ -> new BigDecimal(node.asString());
            case PropertyType.Day _ -> LocalDate.parse(node.asString());
            case PropertyType.Planned _ -> PlannedDate.parse(node.asString());
            case PropertyType.Duration _ -> Period.parse(node.asString());
            case PropertyType.Link _, PropertyType.Links _, PropertyType.Pair _ -> RecordId.parse(node.asString());
            default -> node.asString();
        };
    }
}
