package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.record.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;

/** What is part of actions, each named by a reference: what was exported keeps the one that it had. */
final class ActionParts {

    private static final List<String> KINDS = List.of("contribution", "funding");

    private record OfAction(String kind, String action) {}

    private final Map<OfAction, List<String>> references = new HashMap<>();
    private final Map<String, Map<String, Record>> rows = new HashMap<>();

    /**
     * The parts of a plan.
     *
     * @param keys of the actions, as they are named in the workbook
     * @param exported ids by kind and reference
     */
    ActionParts(
            FileLayout layout,
            StoredPartnership stored,
            Map<UUID, String> keys,
            Map<String, Map<String, UUID>> exported) {
        for (String name : KINDS) {
            RecordKind kind = layout.kind(name);
            Map<String, UUID> before = exported.getOrDefault(name, Map.of());
            Map<UUID, String> known = new HashMap<>();
            before.forEach((reference, id) -> known.put(id, reference));
            Map<String, Record> ofKind = rows.computeIfAbsent(name, none -> new LinkedHashMap<>());
            for (Record row : stored.rows(kind)) {
                String action = keys.getOrDefault(row.get(requireNonNull(kind.parentColumn())), "");
                List<String> ofAction =
                        references.computeIfAbsent(new OfAction(name, action), none -> new ArrayList<>());
                String plain = PartColumns.reference(action, ofAction.size() + 1);
                // a newcomer may stand where another one stood at the export
                String reference =
                        known.getOrDefault(row.get(kind.id()), before.containsKey(plain) ? plain + "'" : plain);
                ofAction.add(reference);
                ofKind.put(reference, row);
            }
        }
    }

    /** Those of one action, in the order of the team. */
    List<String> references(String kind, String action) {
        return references.getOrDefault(new OfAction(kind, action), List.of());
    }

    /** All rows, by kind and reference. */
    Map<String, Map<String, Record>> rows() {
        return rows;
    }
}
