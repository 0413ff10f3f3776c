package eu.clusterplanner.exchange.file;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.UniqueKey;
import tools.jackson.databind.JsonNode;

/**
 * What stands at most once: a key in its collection, an assessment of a partner and a competence, a document of a kind …
 * The rules are the unique constraints of the tables, told in the words of the file.
 */
final class UniqueRules {

    private final FileLayout layout;
    private final PartnershipFile file;
    private final FileErrors errors;

    UniqueRules(FileLayout layout, PartnershipFile file, FileErrors errors) {
        this.layout = layout;
        this.file = file;
        this.errors = errors;
    }

    void check() {
        for (RecordKind kind : layout.all()) {
            for (List<Property> together : rules(kind)) {
                check(kind, together);
            }
        }
    }

    /** The sets of properties that are unique together in their parent. */
    private static Set<List<Property>> rules(RecordKind kind) {
        Set<List<Property>> rules = new LinkedHashSet<>();
        for (UniqueKey<?> key : kind.table().getUniqueKeys()) {
            List<Property> properties = key.getFields().stream()
                    .flatMap(field -> property(kind, field))
                    .toList();
            if (!properties.isEmpty()) {
                rules.add(properties);
            }
        }
        // a pair counts in either order: an index over an expression, which is no constraint
        kind.properties().stream()
                .filter(property -> property.type() instanceof PropertyType.Pair)
                .forEach(pair -> rules.add(List.of(pair)));
        return rules;
    }

    private static Stream<Property> property(RecordKind kind, Field<?> field) {
        return kind.properties().stream().filter(property -> property.columns().contains(field));
    }

    private void check(RecordKind kind, List<Property> together) {
        Set<List<Object>> seen = new HashSet<>();
        for (FileRecord record : file.records(kind)) {
            List<Object> values = new ArrayList<>();
            values.add(record.parent() == null ? "" : record.parent().id());
            together.forEach(property -> values.addAll(texts(record.value(property))));
            if (values.size() > together.size() && !seen.add(values)) {
                tell(record, together);
            }
        }
    }

    private static List<String> texts(JsonNode value) {
        if (!value.isArray()) {
            return value.asString("").isEmpty() ? List.of() : List.of(value.asString());
        }
        return value.valueStream().map(element -> element.asString("")).sorted().toList();
    }

    private void tell(FileRecord record, List<Property> together) {
        Property first = together.getFirst();
        // a cell is named by links, and by the place where it stands
        String place = first.type() instanceof PropertyType.Link ? record.pointer() : record.pointer(first);
        if (first.type() instanceof PropertyType.Key) {
            errors.add(place, "key-twice", Map.of("key", record.value(first).asString()));
        } else {
            errors.add(place, "twice", Map.of("kind", record.kind().name()));
        }
    }
}
