package eu.clusterplanner.record.persistence;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.concatWs;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.SearchedWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/** The texts of one kind of record in which a person may look for words. */
record SearchedTexts(List<Property> properties) {

    static SearchedTexts of(RecordKind kind, Reading reading) {
        Confidential confidential = kind.confidential();
        return new SearchedTexts(kind.properties().stream()
                .filter(property -> isText(property.type()))
                .filter(property -> confidential == null
                        || reading.all(confidential.topic())
                        || !confidential.properties().contains(property.name()))
                .toList());
    }

    private static boolean isText(PropertyType type) {
        return switch (type) {
            case PropertyType.Key _,
                    PropertyType.Line _,
                    PropertyType.Prose _,
                    PropertyType.Lines _,
                    PropertyType.WebAddress _ -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    List<Field<String>> fields() {
        return properties.stream().map(SearchedTexts::field).toList();
    }

    /** What a record is called by: key and name. */
    List<Field<String>> names() {
        return properties.stream()
                .filter(property -> isKey(property) || Naming.PROPERTIES.contains(property.name()))
                .map(SearchedTexts::field)
                .toList();
    }

    /** Empty for records without a key. */
    Field<String> key() {
        return properties.stream()
                .filter(SearchedTexts::isKey)
                .map(SearchedTexts::field)
                .findFirst()
                .orElse(inline(""));
    }

    /** What stands in these fields, by property; what is empty is left out. */
    Map<String, String> byName(String[] values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                texts.put(properties.get(i).name(), values[i]);
            }
        }
        return texts;
    }

    /** Whether each of the words begins a word of one of these texts. */
    static Condition have(List<Field<String>> texts, SearchedWords words) {
        if (texts.isEmpty()) {
            return falseCondition();
        }
        String[] expressions = words.expressions().toArray(String[]::new);
        return condition("{0} ~ all ({1})", concatWs(inline("\n"), texts), val(expressions));
    }

    private static boolean isKey(Property property) {
        return property.type() instanceof PropertyType.Key;
    }

    private static Field<String> field(Property property) {
        return property.type() instanceof PropertyType.Lines
                ? arrayToString(property.column().coerce(String[].class), inline("\n"))
                : property.column().coerce(String.class);
    }
}
