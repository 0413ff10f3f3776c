package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.reference.ReferenceList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Describes a kind of record: where its properties stand in the schema and in the table. Only what cannot be derived has
 * to be said: links to other records, lists in tables of their own, columns with another name.
 */
public final class KindBuilder {

    private final FileSchema schema;
    private final Table<? extends Record> table;
    private final Step step;
    private final String pointer;
    private final Map<String, PropertyType> types = new HashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private String member;
    private boolean single;
    private @Nullable String parent;
    private @Nullable Field<UUID> parentColumn;
    private @Nullable String keyPrefix;
    private @Nullable Ownership ownership;
    private @Nullable Confidential confidential;
    private @Nullable Catalogue catalogue;
    private final Map<String, List<ReferenceList>> offered = new HashMap<>();

    private KindBuilder(FileSchema schema, Table<? extends Record> table, Step step, String pointer) {
        this.schema = schema;
        this.table = table;
        this.step = step;
        this.pointer = pointer;
        this.member = table.getName();
    }

    /** Begins the kind that is stored in that table; pointer: the object's place in the schema. */
    public static KindBuilder kind(FileSchema schema, Table<? extends Record> table, Step step, String pointer) {
        return new KindBuilder(schema, table, step, pointer);
    }

    /** The JSON member that holds these records. */
    public KindBuilder in(String jsonMember) {
        member = jsonMember;
        return this;
    }

    public KindBuilder single(String jsonMember) {
        member = jsonMember;
        single = true;
        return this;
    }

    public KindBuilder below(String parentKind, @Nullable Field<UUID> column) {
        parent = parentKind;
        parentColumn = column;
        return this;
    }

    /** Records have a key; new ones begin with the prefix. */
    public KindBuilder keyed(String prefix) {
        keyPrefix = prefix;
        return this;
    }

    /** The property links to one record of that kind, in the column {@code property_id}. */
    public KindBuilder link(String property, String kind) {
        types.put(property, new PropertyType.Link(kind));
        columns.put(property, List.of(snake(property) + "_id"));
        return this;
    }

    public KindBuilder links(String property, String kind, LinkTable links) {
        types.put(property, new PropertyType.Links(kind, links));
        columns.put(property, List.of());
        return this;
    }

    public KindBuilder pair(String property, String kind, String first, String second) {
        types.put(property, new PropertyType.Pair(kind));
        columns.put(property, List.of(first, second));
        return this;
    }

    public KindBuilder finding(String property, List<String> kinds, String... columnNames) {
        types.put(property, new PropertyType.Finding(kinds));
        columns.put(property, List.of(columnNames));
        return this;
    }

    public KindBuilder findings(String property, LinkTable links) {
        types.put(property, new PropertyType.Findings(links));
        columns.put(property, List.of());
        return this;
    }

    public KindBuilder children(String property, String kind) {
        types.put(property, new PropertyType.Children(kind));
        columns.put(property, List.of());
        return this;
    }

    /** The property's column (for a planned date: columns) has another name than its own in snake case. */
    public KindBuilder column(String property, String... names) {
        columns.put(property, List.of(names));
        return this;
    }

    public KindBuilder ownedBy(Field<UUID> partner, String... properties) {
        ownership = new Ownership(partner, Set.of(properties), properties.length == 0);
        return this;
    }

    /** Only some may read these records at all; partner: the property that says whose they are, null: nobody's. */
    public KindBuilder ratings(@Nullable String partner) {
        confidential = new Confidential(Confidential.Topic.RATINGS, Set.of(), partner);
        return this;
    }

    /** Only some may read these amounts; partner: the property that says whose they are, null: nobody's. */
    public KindBuilder costs(@Nullable String partner, String... properties) {
        confidential = new Confidential(Confidential.Topic.COSTS, Set.of(properties), partner);
        return this;
    }

    /** What a field of that property offers while people type. */
    public KindBuilder offers(String property, ReferenceList... lists) {
        offered.put(property, List.of(lists));
        return this;
    }

    /** Such records can begin as entries of those lists; columns: the properties of columns with another name. */
    public KindBuilder catalogue(Map<String, String> propertyByColumn, ReferenceList... lists) {
        catalogue = new Catalogue(List.of(lists), propertyByColumn);
        return this;
    }

    public RecordKind build() {
        List<Property> properties = new ArrayList<>();
        for (FileSchema.Entry entry : schema.entries(pointer)) {
            PropertyType type = types.getOrDefault(entry.name(), null);
            PropertyType known = type == null ? PropertyTypes.of(schema, entry) : type;
            properties.add(new Property(
                    entry.name(),
                    known,
                    fields(entry.name(), known),
                    entry.required(),
                    offered.getOrDefault(entry.name(), List.of())));
        }
        return new RecordKind(
                table.getName(),
                table,
                parent,
                parentColumn,
                member,
                single,
                keyPrefix,
                step,
                List.copyOf(properties),
                ownership,
                confidential,
                catalogue);
    }

    private List<Field<?>> fields(String property, PropertyType type) {
        List<String> names = columns.getOrDefault(property, defaultColumns(property, type));
        return names.stream().<Field<?>>map(this::field).toList();
    }

    private Field<?> field(String name) {
        return requireNonNull(table.field(name), () -> table.getName() + " has no column " + name);
    }

    private static List<String> defaultColumns(String property, PropertyType type) {
        String name = snake(property);
        return type instanceof PropertyType.Planned ? List.of(name + "_date", name + "_month") : List.of(name);
    }

    private static String snake(String property) {
        return property.replace('.', '_').replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
