package eu.clusterplanner.record.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Columns as the change log writes them, by name. Amounts keep all their digits, so that they can be written back. */
public final class LoggedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> ITS_OWN = Set.of("id", "partnership_id");
    private static final String BEFORE_CHRIST = " BC";

    private static final DateTimeFormatter EARLY = DateTimeFormatter.ofPattern("yyyy-MM-dd G", Locale.ENGLISH);

    private LoggedJson() {}

    static Map<String, JsonNode> columns(@Nullable JSONB json) {
        Map<String, JsonNode> columns = new LinkedHashMap<>();
        if (json != null) {
            MAPPER.readTree(json.data()).forEachEntry(columns::put);
        }
        return columns;
    }

    static JSONB json(Map<String, JsonNode> columns) {
        return JSONB.valueOf(MAPPER.writeValueAsString(columns));
    }

    /** The column's value; JSON's null where the log does not tell of it. */
    public static JsonNode at(Map<String, JsonNode> columns, String column) {
        return columns.getOrDefault(column, NullNode.getInstance());
    }

    /** The id that a value is, if it is one. */
    public static Optional<UUID> id(@Nullable JsonNode value) {
        return value != null
                        && value.isString()
                        && UUID_TEXT.matcher(value.asString()).matches()
                ? Optional.of(UUID.fromString(value.asString()))
                : Optional.empty();
    }

    /** Whether a row names one of these ids: it is a part of them, or links to them. */
    public static boolean names(Map<String, JsonNode> columns, Set<UUID> ids) {
        return columns.entrySet().stream()
                .filter(column -> !ITS_OWN.contains(column.getKey()))
                .anyMatch(column -> id(column.getValue()).filter(ids::contains).isPresent());
    }

    /** The value in the Java type of its column; null for nothing. */
    static @Nullable Object value(JsonNode value, Class<?> type) {
        if (value.isNull()) {
            return null;
        }
        if (type == String[].class) {
            return value.valueStream().map(JsonNode::asString).toArray(String[]::new);
        }
        return number(value, type).orElseGet(() -> plain(value, type));
    }

    private static Optional<Object> number(JsonNode value, Class<?> type) {
        if (!value.isNumber()) {
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        if (type == Double.class) {
            return Optional.of(number.doubleValue());
        }
        if (type == BigDecimal.class) {
            return Optional.of(number);
        }
        return type == Short.class ? Optional.of(number.shortValue()) : Optional.of(number.intValue());
    }

    private static Object plain(JsonNode value, Class<?> type) {
        if (type == Boolean.class) {
            return value.asBoolean();
        }
        if (type == UUID.class) {
            return UUID.fromString(value.asString());
        }
        return type == LocalDate.class ? day(value.asString()) : value.asString();
    }

    /** PostgreSQL writes the year 0 as 1 BC. */
    private static LocalDate day(String text) {
        return text.endsWith(BEFORE_CHRIST) ? LocalDate.parse(text, EARLY) : LocalDate.parse(text);
    }
}
