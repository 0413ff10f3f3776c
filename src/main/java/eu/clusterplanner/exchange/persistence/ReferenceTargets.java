package eu.clusterplanner.exchange.persistence;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.FileRecord;
import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows that stand for what references of the form kind:key name: one for each thing named. */
final class ReferenceTargets {

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("competence", List.of("competence_id")),
            Map.entry("stage", List.of("value_chain_id", "stage_id")),
            Map.entry("interface", List.of("value_chain_id", "stage_id", "other_stage_id")),
            Map.entry("pair", List.of("partner_id", "other_partner_id")),
            Map.entry("need", List.of("need_id")),
            Map.entry("challenge", List.of()),
            Map.entry("market", List.of("market_id")),
            Map.entry("objective", List.of("objective_id")),
            Map.entry("swot", List.of("swot_item_id")),
            Map.entry("risk", List.of("risk_id")),
            Map.entry("lesson", List.of("lesson_id")));

    private final PartnershipFile file;
    private final UUID partnership;
    private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    private final Map<String, UUID> byReference = new LinkedHashMap<>();

    ReferenceTargets(PartnershipFile file, UUID partnership) {
        this.file = file;
        this.partnership = partnership;
    }

    /** The id of the row for a reference, made where it is named for the first time. */
    UUID idOf(String reference) {
        return byReference.computeIfAbsent(reference, this::add);
    }

    /** The ids of the things that a reference names, by the names that tables give to them. */
    Map<String, UUID> named(String reference) {
        FindingReference parsed = FindingReference.parse(reference).orElseThrow();
        List<FileRecord> things = file.resolve(parsed).orElseThrow();
        List<String> columns = requireNonNull(COLUMNS.get(parsed.kind()));
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            ids.put(columns.get(i), things.get(i).id());
        }
        return ids;
    }

    ArrayNode rows() {
        return rows;
    }

    private UUID add(String reference) {
        FindingReference parsed = FindingReference.parse(reference).orElseThrow();
        UUID id = TimeOrderedIds.next();
        ObjectNode row = rows.addObject();
        row.put("partnership_id", partnership.toString());
        row.put("id", id.toString());
        row.put("kind", parsed.kind());
        named(reference).forEach((column, thing) -> row.put(column, thing.toString()));
        if (parsed.kind().equals("challenge")) {
            row.put("challenge", parsed.keys().getFirst());
        }
        return id;
    }
}
