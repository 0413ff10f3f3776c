package eu.clusterplanner.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns what the schema says of a single value into a {@link PropertyType}; links are the kind's own business. */
final class PropertyTypes {

    private static final int LINE = 250;

    private PropertyTypes() {}

    static PropertyType of(FileSchema schema, FileSchema.Entry entry) {
        return switch (entry.reference()) {
            case "key" -> new PropertyType.Key();
            case "plannedDate" -> new PropertyType.Planned();
            case "period" -> new PropertyType.Duration();
            case "money" -> new PropertyType.Money();
            case "date" -> new PropertyType.Day();
            default -> of(schema, entry.schema());
        };
    }

    private static PropertyType of(FileSchema schema, JsonNode node) {
        if (node.has("enum")) {
            return new PropertyType.Choice(options(node));
        }
        if (node.has("const")) {
            return new PropertyType.Flag(true);
        }
        return switch (node.path("type").asString("")) {
            case "boolean" -> new PropertyType.Flag(false);
            case "integer" ->
                new PropertyType.WholeNumber(
                        node.path("minimum").asInt(), node.path("maximum").asInt());
            case "number" ->
                new PropertyType.Decimal(
                        node.path("minimum").asDouble(), node.path("maximum").asDouble());
            case "array" -> lines(schema, node);
            case "string" -> string(node);
            default -> throw new IllegalArgumentException("no type for " + node);
        };
    }

    private static PropertyType string(JsonNode node) {
        if (node.path("format").asString("").equals("uri")) {
            return new PropertyType.WebAddress();
        }
        int most = node.path("maxLength").asInt(LINE);
        return most > 2000
                ? new PropertyType.Prose(most)
                : new PropertyType.Line(most, ownPattern(node.path("pattern").asString("")));
    }

    private static PropertyType lines(FileSchema schema, JsonNode array) {
        JsonNode items = schema.resolve(array.path("items"));
        int most = items.path("maxLength").asInt(LINE);
        return new PropertyType.Lines(
                most,
                most > 2000,
                array.path("uniqueItems").asBoolean(false),
                ownPattern(items.path("pattern").asString("")),
                options(items));
    }

    private static List<String> options(JsonNode node) {
        List<String> options = new ArrayList<>();
        node.path("enum").forEach(option -> options.add(option.asString()));
        return List.copyOf(options);
    }

    /** Patterns that only forbid control characters are not worth telling: every text is checked for them. */
    private static @Nullable String ownPattern(String pattern) {
        return pattern.isEmpty() || pattern.startsWith("^[^\\u0000") ? null : pattern;
    }
}
