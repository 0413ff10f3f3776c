package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.CellEdit;
import java.util.HashMap;
import java.util.Map;

/**
 * The actions of this page in earlier versions. An edit names the version that the person saw; one that left the browser
 * before the answer to the edit before it names an old one, although nobody else changed anything.
 */
final class SeenRecords {

    private record Version(RecordId id, int version) {}

    private final Map<Version, RecordRow> records = new HashMap<>();

    /** Keeps an action as it is before it changes. */
    void keep(RecordRow record) {
        records.put(new Version(record.id(), record.version()), record);
    }

    /** The action as the person saw it who made that edit; one without values where that is not known any more. */
    RecordRow at(CellEdit edit, ActionBoard board) {
        RecordId id = RecordId.parse(edit.rowId());
        RecordRow now = board.row(id).map(ActionRow::record).orElseThrow();
        return now.version() == edit.version()
                ? now
                : records.getOrDefault(
                        new Version(id, edit.version()),
                        new RecordRow(now.kind(), id, edit.version(), null, Map.of(), now.leftOut()));
    }
}
