package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.CellEdit;
import java.util.HashMap;
import java.util.Map;

/**
 * The records of a sheet in earlier versions. An edit names the version that the person saw; one that left the browser
 * before the answer to the edit before it, or before news of others, names an old one.
 */
public final class SeenRecords {

    private record Version(RecordId id, int version) {}

    private final Map<Version, RecordRow> records = new HashMap<>();

    /** Keeps a record as it is before it changes. */
    public void keep(RecordRow record) {
        records.put(new Version(record.id(), record.version()), record);
    }

    /**
     * The record as the person saw it who made that edit; one without values where that is not known any more.
     *
     * @param now as it is shown now
     */
    public RecordRow at(CellEdit edit, RecordRow now) {
        RecordId id = now.id();
        return now.version() == edit.version()
                ? now
                : records.getOrDefault(
                        new Version(id, edit.version()),
                        new RecordRow(now.kind(), id, edit.version(), null, Map.of(), now.leftOut()));
    }
}
