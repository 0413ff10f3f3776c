package eu.clusterplanner.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that people edit: a partner, an assessment, an action … Features contribute one bean each.
 *
 * @param name also the name of its table, and the beginning of its text keys: {@code record.partner.name}
 * @param table has partnership_id, id and version; all but the partnership itself also position (settings have none)
 * @param parent the kind that this is a part of; null: directly of the partnership
 * @param parentColumn the column that names the parent record
 * @param member the JSON member that holds these records in the file, in the parent's object or at the top
 * @param single at most one a partnership: an object in the file, not a list
 * @param keyPrefix with which new keys begin ({@code A} for actions); null: records without a key
 * @param step the planning step in which it is edited
 * @param properties in the order of the file
 * @param ownership what a partner's own contributors may edit; null: nothing
 * @param confidential what is not meant for the whole team; null: nothing
 * @param catalogue from what such records can begin; null: nothing
 */
public record RecordKind(
        String name,
        Table<? extends Record> table,
        @Nullable String parent,
        @Nullable Field<UUID> parentColumn,
        String member,
        boolean single,
        @Nullable String keyPrefix,
        Step step,
        List<Property> properties,
        @Nullable Ownership ownership,
        @Nullable Confidential confidential,
        @Nullable Catalogue catalogue) {

    public static final String PARTNERSHIP = "partnership";

    public Field<UUID> id() {
        return column("id", UUID.class);
    }

    /** The column that says which partnership a record belongs to: for the partnership itself its own id. */
    public Field<UUID> partnershipId() {
        return isPartnership() ? id() : column("partnership_id", UUID.class);
    }

    public Field<Integer> version() {
        return column("version", Integer.class);
    }

    public Optional<Field<Integer>> position() {
        return Optional.ofNullable(table.field("position", Integer.class));
    }

    public boolean isPartnership() {
        return name.equals(PARTNERSHIP);
    }

    public boolean isKeyed() {
        return keyPrefix != null;
    }

    /** The property of that name; throws {@link IllegalArgumentException} where there is none. */
    public Property property(String property) {
        return properties.stream()
                .filter(p -> p.name().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no property " + property + " of " + name));
    }

    /** Key of the text that names the property on screen. */
    public String labelKey(Property property) {
        return "record." + name + "." + property.name();
    }

    private <T> Field<T> column(String column, Class<T> type) {
        Field<T> field = table.field(column, type);
        if (field == null) {
            throw new IllegalStateException(table.getName() + " has no column " + column);
        }
        return field;
    }
}
