package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import java.util.List;

/** The columns that say which part of which action a row is; they are no properties of the record. */
public final class PartColumns {

    /** {@code A3/1}: the first part of that kind of action A3 when it was exported. */
    public static final String REFERENCE = "ref";

    /** The action that it is a part of. */
    public static final String ACTION = "action";

    private static final int MOST = 40;

    private PartColumns() {}

    static List<SheetColumn> of(RecordKind kind) {
        return List.of(
                new SheetColumn(
                        kind, new Property(REFERENCE, new PropertyType.Line(MOST, null), List.of(), false, List.of())),
                new SheetColumn(kind, new Property(ACTION, new PropertyType.Link(ACTION), List.of(), true, List.of())));
    }

    /** The reference of a part; number: from 1, in the order of the team. */
    public static String reference(String action, int number) {
        return action + "/" + number;
    }

    /** The key of the action in a reference; empty where it has another form. */
    public static String action(String reference) {
        return reference.substring(0, Math.max(0, reference.lastIndexOf('/')));
    }
}
