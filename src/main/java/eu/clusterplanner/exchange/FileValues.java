package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes single values of rows as the file has them. */
final class FileValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final StoredPartnership stored;
    private final Map<UUID, String> keys;
    private final Map<UUID, String> gaps = new HashMap<>();

    /** keys: by which records are named in the file. */
    FileValues(FileLayout layout, StoredPartnership stored, Map<UUID, String> keys) {
        this.stored = stored;
        this.keys = keys;
        RecordKind competence = layout.kind("competence");
        stored.rows(competence).forEach(row -> gaps.put(row.get(competence.id()), "competence:" + key(row)));
        RecordKind stage = layout.kind("stage");
        Field<UUID> chain = requireNonNull(stage.parentColumn());
        stored.rows(stage)
                .forEach(row -> gaps.put(row.get(stage.id()), "stage:" + keys.get(row.get(chain)) + "/" + key(row)));
    }

    /** The value, null where it is absent; lists of parts are not looked at here. */
    @Nullable
    JsonNode of(RecordKind kind, Property property, Record row) {
        UUID id = row.get(kind.id());
        return switch (property.type()) {
            case PropertyType.Children children -> null;
            case PropertyType.Links(String target, LinkTable table) ->
                list(stored.links(table, id).stream().map(keys::get));
            case PropertyType.Findings(LinkTable table) ->
                list(stored.links(table, id).stream().map(stored.references()::get));
            case PropertyType.Lines lines -> list(Stream.of(row.get(property.column(), String[].class)));
            case PropertyType.Pair pair -> list(ids(property, row).map(keys::get));
            case PropertyType.Link link -> text(ids(property, row).map(keys::get));
            case PropertyType.Finding(List<String> kinds) ->
                text(ids(property, row).map(this::reference));
            case PropertyType.Planned planned -> planned(property, row);
            case PropertyType.Key key ->
                text(Stream.of(keys.getOrDefault(id, row.get(property.column(), String.class))));
            default -> single(property, row);
        };
    }

    private @Nullable JsonNode single(Property property, Record row) {
        Object value = row.get(property.column());
        return switch (value) {
            case null -> null;
            case Boolean flag -> NODES.booleanNode(flag);
            case Double number -> NODES.numberNode(new BigDecimal(number.toString()));
            case BigDecimal money -> NODES.numberNode(money);
            case Number whole -> NODES.numberNode(whole.longValue());
            case String text when property.type() instanceof PropertyType.Day -> day(text);
            default -> NODES.stringNode(value.toString());
        };
    }

    /** PostgreSQL writes a day of year 0 as one of 1 BC. */
    private static JsonNode day(String text) {
        return NODES.stringNode(text.endsWith(" BC") ? "0000" + text.substring(4, text.length() - 3) : text);
    }

    private static @Nullable JsonNode planned(Property property, Record row) {
        String date = row.get(property.columns().get(0), String.class);
        Integer month = row.get(property.columns().get(1), Integer.class);
        if (date != null) {
            return day(date);
        }
        return month == null ? null : NODES.stringNode("M" + month);
    }

    private static Stream<UUID> ids(Property property, Record row) {
        return property.columns().stream()
                .map(column -> row.get(column, UUID.class))
                .filter(Objects::nonNull);
    }

    private @Nullable String reference(UUID id) {
        String gap = gaps.get(id);
        return gap == null ? stored.references().get(id) : gap;
    }

    private static @Nullable JsonNode text(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).findFirst().map(NODES::stringNode).orElse(null);
    }

    private static @Nullable JsonNode list(Stream<@Nullable String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    private static String key(Record row) {
        return row.get("key", String.class);
    }
}
