package eu.clusterplanner.record;

import java.util.List;
import org.jooq.Field;

/**
 * One property of a kind of record.
 *
 * @param name as in the partnership file; a property of a nested group has a dot: {@code members.total}
 * @param columns none for lists in tables of their own, two for planned dates and pairs, else one
 * @param required a record cannot be named without it
 */
public record Property(String name, PropertyType type, List<Field<?>> columns, boolean required) {

    /** The only column; throws where there is none or more than one. */
    public Field<?> column() {
        if (columns.size() != 1) {
            throw new IllegalStateException(name + " has " + columns.size() + " columns");
        }
        return columns.getFirst();
    }
}
