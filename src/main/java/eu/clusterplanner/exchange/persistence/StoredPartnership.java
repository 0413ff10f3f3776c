package eu.clusterplanner.exchange.persistence;

import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;

/**
 * All rows of one partnership.
 *
 * @param rows by the name of their kind, in the order of the team
 * @param links by the name of the link table and the record that has the list, in its order
 * @param references written forms by the id of the reference target
 */
public record StoredPartnership(
        Map<String, List<Record>> rows, Map<String, Map<UUID, List<UUID>>> links, Map<UUID, String> references) {

    public List<Record> rows(RecordKind kind) {
        return rows.getOrDefault(kind.name(), List.of());
    }

    public List<UUID> links(LinkTable table, UUID owner) {
        return links.getOrDefault(table.table().getName(), Map.of()).getOrDefault(owner, List.of());
    }

    /** The keys of all records that have one, by id. */
    public Map<UUID, String> keys(List<RecordKind> kinds) {
        Map<UUID, String> keys = new HashMap<>();
        for (RecordKind kind : kinds) {
            if (kind.isKeyed()) {
                rows(kind).forEach(row -> keys.put(row.get(kind.id()), row.get("key", String.class)));
            }
        }
        return keys;
    }
}
