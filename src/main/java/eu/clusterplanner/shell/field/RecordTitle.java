package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.RecordRow;

/** How a record is named where others point to it: key and name. */
public final class RecordTitle {

    private RecordTitle() {}

    /** {@code A12 Joint training}; the name alone for records without a key. */
    public static String of(RecordRow row) {
        String name = name(row);
        return row.value("key", String.class)
                .map(key -> name.isEmpty() || name.equals(key) ? key : key + " " + name)
                .orElse(name);
    }

    /** The name alone, empty where the record has none. */
    public static String name(RecordRow row) {
        String property = property(row);
        return property.isEmpty() ? "" : row.text(property);
    }

    /** The property that names the record, empty where it has no name. */
    static String property(RecordRow row) {
        return Naming.PROPERTIES.stream()
                .filter(name -> !row.text(name).isEmpty())
                .findFirst()
                .orElse("");
    }
}
