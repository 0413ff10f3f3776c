package eu.clusterplanner.exchange.file;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON without any leniency: well-formed UTF-8 (a byte order mark at the beginning is skipped, nothing is
 * repaired), one value and nothing behind it, no name twice in an object, no lone surrogate, no number beyond a double.
 */
final class StrictJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(1000)
                    .maxNameLength(1000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Far beyond a double; keeps arithmetic with 1e999999999 from filling the memory. */
    private static final int MOST_MAGNITUDE = 400;

    private final FileErrors errors;

    StrictJson(FileErrors errors) {
        this.errors = errors;
    }

    /** The value, or null where the text is no JSON; smaller offences are added to the errors and reading goes on. */
    @Nullable
    JsonNode read(byte[] bytes) {
        String text = decode(bytes);
        if (text == null) {
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                errors.add("", "empty-file");
                return null;
            }
            JsonNode value = value(parser, first);
            if (parser.nextToken() != null) {
                errors.add("", "trailing", place(parser.currentTokenLocation()));
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            errors.add("", "no-json", location == null ? Map.of("line", 0, "column", 0) : place(location));
            return null;
        }
    }

    private @Nullable String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            errors.add("", "no-utf8");
            return null;
        }
    }

    private JsonNode value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(clean(parser, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, parser.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = clean(parser, parser.currentName());
            if (object.has(name)) {
                errors.add(here(parser), "name-twice", Map.of("name", name));
            }
            object.set(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    private String clean(JsonParser parser, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !Character.isSupplementaryCodePoint(text.codePointAt(i++))) {
                errors.add(here(parser), "surrogate");
                return text;
            }
        }
        return text;
    }

    /** Whole numbers become integers however they are written (5.0, 5e0). */
    private JsonNode number(JsonParser parser, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // the grammar was checked: only an exponent beyond an int is left
            return refused(parser);
        }
        long magnitude = (long) number.precision() - number.scale();
        if (number.signum() != 0 && (Math.abs(magnitude) > MOST_MAGNITUDE || !fitsDouble(number))) {
            return refused(parser);
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 0) {
            return NODES.numberNode(shortest);
        }
        return shortest.precision() - shortest.scale() <= 18
                ? NODES.numberNode(shortest.longValueExact())
                : NODES.numberNode(shortest.toBigIntegerExact());
    }

    private static boolean fitsDouble(BigDecimal number) {
        double value = number.doubleValue();
        return value != 0 && !Double.isInfinite(value);
    }

    private JsonNode refused(JsonParser parser) {
        errors.add(here(parser), "number");
        return NODES.numberNode(0);
    }

    private static String here(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static Map<String, Object> place(TokenStreamLocation location) {
        return Map.of("line", location.getLineNr(), "column", location.getColumnNr());
    }
}
