package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person may change on one page, read once for each kind; a hint for the page: the services check each change. */
final class PageRights {

    private final Records records;
    private final PartnershipId partnership;
    private final Map<String, Editing> editing = new HashMap<>();

    PageRights(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    /** The properties of that record that the person may change. */
    Set<String> editable(RecordRow row) {
        return switch (editing(row)) {
            case ALL -> row.kind().properties().stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
            case SOME -> records.editable(partnership, row);
            case NONE -> Set.of();
        };
    }

    boolean mayRemove(RecordRow row) {
        return editing(row) == Editing.ALL || (editing(row) == Editing.SOME && records.mayRemove(partnership, row));
    }

    /** Whether the person may put records of that kind into another order. */
    boolean mayOrder(String kind) {
        return editing(kind) == Editing.ALL;
    }

    private Editing editing(RecordRow row) {
        return editing(row.kind().name());
    }

    private Editing editing(String kindName) {
        return editing.computeIfAbsent(kindName, kind -> records.editing(partnership, kind));
    }
}
