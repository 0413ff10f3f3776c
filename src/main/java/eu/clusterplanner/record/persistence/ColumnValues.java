package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Translates between the value of a property and its columns in the record's own table. */
public final class ColumnValues {

    private ColumnValues() {}

    /** The columns to write for a value; null empties them. Not for lists in tables of their own. */
    public static Map<Field<?>, @Nullable Object> write(Property property, @Nullable Object value) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        List<Field<?>> fields = property.columns();
        switch (property.type()) {
            case PropertyType.Planned planned -> {
                columns.put(fields.get(0), value instanceof PlannedDate.Day(LocalDate date) ? date : null);
                columns.put(fields.get(1), value instanceof PlannedDate.Month(int number) ? number : null);
            }
            case PropertyType.Pair pair -> {
                List<?> ids = value instanceof List<?> list ? list : Arrays.asList(null, null);
                columns.put(fields.get(0), id(ids.get(0)));
                columns.put(fields.get(1), id(ids.get(1)));
            }
            case PropertyType.Lines lines -> {
                List<?> list = value instanceof List<?> given ? given : List.of();
                columns.put(property.column(), list.toArray(String[]::new));
            }
            case PropertyType.Link link -> columns.put(property.column(), id(value));
            case PropertyType.Duration duration ->
                columns.put(property.column(), value instanceof Period period ? period.format() : null);
            default -> columns.put(property.column(), value);
        }
        return columns;
    }

    /** The value in a row that holds the property's columns, null where there is none. */
    public static @Nullable Object read(Property property, Record row) {
        return switch (property.type()) {
            case PropertyType.Planned planned -> planned(property, row);
            case PropertyType.Pair pair -> {
                UUID first = row.get(property.columns().get(0), UUID.class);
                UUID second = row.get(property.columns().get(1), UUID.class);
                yield first == null || second == null ? null : List.of(new RecordId(first), new RecordId(second));
            }
            case PropertyType.Lines lines -> {
                String[] values = row.get(property.column(), String[].class);
                yield values == null || values.length == 0 ? null : List.of(values);
            }
            case PropertyType.Link link -> {
                UUID id = row.get(property.column(), UUID.class);
                yield id == null ? null : new RecordId(id);
            }
            case PropertyType.Duration duration -> {
                String text = row.get(property.column(), String.class);
                yield text == null ? null : Period.parse(text);
            }
            default -> row.get(property.column(), javaType(property.type()));
        };
    }

    private static @Nullable PlannedDate planned(Property property, Record row) {
        LocalDate date = row.get(property.columns().get(0), LocalDate.class);
        if (date != null) {
            return PlannedDate.on(date);
        }
        Integer month = row.get(property.columns().get(1), Integer.class);
        return month == null ? null : PlannedDate.inMonth(month);
    }

    private static Class<?> javaType(PropertyType type) {
        return switch (type) {
            case PropertyType.WholeNumber n -> Integer.class;
            case PropertyType.Decimal d -> Double.class;
            case PropertyType.Money m -> BigDecimal.class;
            case PropertyType.Flag f -> Boolean.class;
            case PropertyType.Day d -> LocalDate.class;
            default -> String.class;
        };
    }

    private static @Nullable UUID id(@Nullable Object value) {
        return value instanceof RecordId(UUID id) ? id : null;
    }
}
