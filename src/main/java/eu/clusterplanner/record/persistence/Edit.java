package eu.clusterplanner.record.persistence;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shared.PartnershipId;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A property and the value that it gets. */
public record Edit(Property property, @Nullable Object value) {

    /** What to write into the record's own table; nothing for lists in tables of their own. */
    Map<Field<?>, @Nullable Object> columns(PartnershipId partnership, FindingColumns findings) {
        if (property.columns().isEmpty()) {
            return Map.of();
        }
        return property.type() instanceof PropertyType.Finding
                ? findings.write(partnership, property, value)
                : ColumnValues.write(property, value);
    }
}
