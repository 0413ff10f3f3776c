package eu.clusterplanner.record;

import eu.clusterplanner.reference.ReferenceList;
import java.util.List;
import org.jooq.Field;

/**
 * One property of a kind of record.
 *
 * @param name as in the partnership file; a property of a nested group has a dot: {@code members.total}
 * @param columns none for lists in tables of their own, two for planned dates and pairs, else one
 * @param required a record cannot be named without it
 * @param offered the reference lists of which values are offered, as far as its type allows; other values stay possible
 */
public record Property(
        String name, PropertyType type, List<Field<?>> columns, boolean required, List<ReferenceList> offered) {

    /** Whether it holds codes of what is offered, such as K01 or FI1D, and not names. */
    public boolean holdsCodes() {
        return switch (type) {
            case PropertyType.Line line -> line.pattern() != null;
            case PropertyType.Lines lines -> !lines.options().isEmpty();
            case PropertyType.Choice _, PropertyType.WholeNumber _ -> true;
            default -> false;
        };
    }

    /** The only column; throws where there is none or more than one. */
    public Field<?> column() {
        if (columns.size() != 1) {
            throw new IllegalStateException(name + " has " + columns.size() + " columns");
        }
        return columns.getFirst();
    }
}
