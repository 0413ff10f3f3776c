package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Naming;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;

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

    /** The name of a copy; of the longest names the end is left out. */
    static String ofCopy(RecordRow row, String property, Texts texts) {
        String name = row.text(property);
        String title = texts.get("list.copy.title", "name", name);
        int most = switch (row.kind().property(property).type()) {
            case PropertyType.Line line -> line.most();
            case PropertyType.Prose prose -> prose.most();
            default -> Integer.MAX_VALUE;
        };
        int over = length(title) - most;
        return over <= 0
                ? title
                : texts.get(
                        "list.copy.title",
                        "name",
                        name.substring(0, name.offsetByCodePoints(0, length(name) - over - 1)) + "…");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
