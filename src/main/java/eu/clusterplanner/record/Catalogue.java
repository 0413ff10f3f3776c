package eu.clusterplanner.record;

import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reference lists whose entries records of a kind can begin as: an indicator, a risk, a competence.
 *
 * @param lists the columns of their files have the names of properties
 * @param propertyByColumn the properties of columns that have another name
 */
public record Catalogue(List<ReferenceList> lists, Map<String, String> propertyByColumn) {

    /** The property that holds the name of an entry. */
    public String nameProperty() {
        return propertyByColumn.getOrDefault("name", "name");
    }

    public Stream<ReferenceEntry> entries() {
        return lists.stream().flatMap(list -> list.entries().stream());
    }

    /** The first entry of that name. */
    public Optional<ReferenceEntry> named(String name) {
        return entries().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** What a record of that kind holds when it begins as that entry, by property. */
    public Map<String, Object> values(RecordKind kind, ReferenceEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Property property : kind.properties()) {
            Object value = value(property.type(), entry.cells().getOrDefault(column(property), ""));
            if (value != null) {
                values.put(property.name(), value);
            }
        }
        return values;
    }

    private String column(Property property) {
        return propertyByColumn.entrySet().stream()
                .filter(named -> named.getValue().equals(property.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(propertyByColumn.containsKey(property.name()) ? "" : property.name());
    }

    private static @Nullable Object value(PropertyType type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case PropertyType.Line _, PropertyType.Prose _, PropertyType.Choice _ -> cell;
            case PropertyType.Lines _ -> List.of(cell.split("; "));
            case PropertyType.WholeNumber _ -> Integer.valueOf(cell);
            case PropertyType.Decimal _ -> Double.valueOf(cell);
            case PropertyType.Money() -> new BigDecimal(cell);
            case PropertyType.Day() -> LocalDate.parse(cell);
            default -> null;
        };
    }
}
