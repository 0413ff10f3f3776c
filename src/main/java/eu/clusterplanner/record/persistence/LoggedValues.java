package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Translates columns of the change log into values of properties.
 *
 * @param known what the columns point to
 */
public record LoggedValues(Map<UUID, LoggedRecord> known) {

    private static final List<String> PLAIN =
            List.of("competence_id", "need_id", "market_id", "objective_id", "swot_item_id", "risk_id", "lesson_id");

    /** The value in the Java type of the property; null where these columns hold nothing of it. */
    public @Nullable Object read(Property property, Map<String, JsonNode> columns) {
        if (property.columns().isEmpty()) {
            return null;
        }
        if (property.type() instanceof PropertyType.Finding) {
            return property.columns().stream()
                    .flatMap(column -> LoggedJson.id(columns.get(column.getName())).stream())
                    .flatMap(id -> finding(id).stream())
                    .findFirst()
                    .orElse(null);
        }
        Record row = DSL.using(SQLDialect.POSTGRES).newRecord(property.columns().toArray(Field[]::new));
        property.columns().forEach(column -> set(row, column, columns));
        return ColumnValues.read(property, row);
    }

    private static <T> void set(Record row, Field<T> column, Map<String, JsonNode> columns) {
        Object value = LoggedJson.value(LoggedJson.at(columns, column.getName()), column.getType());
        row.set(column, column.getType().cast(value));
    }

    /** The finding {@code kind:key} that a reference, a competence or a stage stands for, by its last known key. */
    public Optional<String> finding(UUID id) {
        return Optional.ofNullable(known.get(id)).flatMap(record -> switch (record.table()) {
            case "reference_target" -> target(record);
            case "stage" -> stage(record).map(key -> "stage:" + key);
            default -> Optional.of(record.table() + ":" + record.text("key"));
        });
    }

    private Optional<String> target(LoggedRecord target) {
        String kind = target.text("kind");
        Optional<String> keys = switch (kind) {
            case "challenge" -> Optional.of(target.text("challenge"));
            case "stage" -> record(target, "stage_id").flatMap(this::stage);
            case "pair" -> both(target, "partner_id", "other_partner_id");
            case "interface" ->
                record(target, "value_chain_id")
                        .flatMap(chain -> both(target, "stage_id", "other_stage_id")
                                .map(stages -> chain.text("key") + "/" + stages));
            default ->
                PLAIN.stream()
                        .flatMap(column -> record(target, column).stream())
                        .findFirst()
                        .map(record -> record.text("key"));
        };
        return keys.map(key -> kind + ":" + key);
    }

    private Optional<String> stage(LoggedRecord stage) {
        return record(stage, "value_chain_id").map(chain -> chain.text("key") + "/" + stage.text("key"));
    }

    private Optional<String> both(LoggedRecord target, String one, String other) {
        List<String> keys = Stream.of(one, other)
                .flatMap(column -> record(target, column).stream())
                .map(record -> record.text("key"))
                .toList();
        return keys.size() == 2 ? Optional.of(String.join("+", keys)) : Optional.empty();
    }

    private Optional<LoggedRecord> record(LoggedRecord from, String column) {
        return from.id(column).map(known::get);
    }
}
