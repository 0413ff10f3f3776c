package eu.clusterplanner.exchange.persistence;

import eu.clusterplanner.exchange.file.FileRecord;
import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.record.LinkTable;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.TimeOrderedIds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the records of a checked file into rows by table: objects whose members are named like the columns. */
final class FileRows {

    /** They stand in the order of partners and competences, and have no place of their own. */
    private static final Set<String> WITHOUT_PLACE = Set.of("assessment", "stage_role", "synergy");

    private final RecordKinds kinds;
    private final PartnershipFile file;
    private final UUID partnership;
    private final ReferenceTargets targets;
    private final Map<String, ArrayNode> byTable = new LinkedHashMap<>();

    FileRows(RecordKinds kinds, PartnershipFile file, PartnershipId partnership) {
        this.kinds = kinds;
        this.file = file;
        this.partnership = partnership.value();
        this.targets = new ReferenceTargets(file, this.partnership);
    }

    /** The rows of all tables that get any. */
    Map<String, ArrayNode> byTable() {
        kinds.all().forEach(kind -> file.records(kind).forEach(this::add));
        if (!targets.rows().isEmpty()) {
            byTable.put("reference_target", targets.rows());
        }
        return byTable;
    }

    private void add(FileRecord record) {
        RecordKind kind = record.kind();
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        kind.properties().forEach(property -> put(row, record, property));
        if (kind.single() && row.isEmpty()) {
            // an empty object counts as absent
            return;
        }
        UUID id = kind.isPartnership() ? partnership : record.id();
        row.put(kind.partnershipId().getName(), partnership.toString());
        row.put(kind.id().getName(), id.toString());
        int place = WITHOUT_PLACE.contains(kind.name()) ? 0 : record.position();
        kind.position().ifPresent(column -> row.put(column.getName(), place));
        Field<UUID> parentColumn = kind.parentColumn();
        FileRecord parent = record.parent();
        if (parentColumn != null && parent != null) {
            row.put(parentColumn.getName(), parent.id().toString());
        }
        rowsOf(kind.table()).add(row);
    }

    private void put(ObjectNode row, FileRecord record, Property property) {
        JsonNode value = record.value(property);
        switch (property.type()) {
            case PropertyType.Children children -> {}
            case PropertyType.Links(String kind, LinkTable table) ->
                addLinks(record, table, value, key -> idOf(record, kind, key));
            case PropertyType.Findings(LinkTable table) -> addLinks(record, table, value, targets::idOf);
            case PropertyType.Lines lines -> {
                ArrayNode list = row.putArray(property.column().getName());
                value.forEach(list::add);
            }
            case PropertyType.Pair(String kind) -> {
                for (int i = 0; i < 2; i++) {
                    UUID id = idOf(record, kind, value.path(i).asString());
                    row.put(property.columns().get(i).getName(), id.toString());
                }
            }
            default -> {
                if (!value.isMissingNode()
                        && !(value.isString() && value.asString().isEmpty())) {
                    putSingle(row, record, property, value);
                }
            }
        }
    }

    private void putSingle(ObjectNode row, FileRecord record, Property property, JsonNode value) {
        switch (property.type()) {
            case PropertyType.Planned planned -> putPlanned(row, property, value.asString());
            case PropertyType.Link(String kind) ->
                row.put(
                        property.column().getName(),
                        idOf(record, kind, value.asString()).toString());
            case PropertyType.Day day -> row.put(property.column().getName(), date(value.asString()));
            case PropertyType.Finding finding -> putFinding(row, property, value.asString());
            default -> row.set(property.column().getName(), stored(record, property, value));
        }
    }

    /** No review is under way in a new partnership: what was in one is proposed again. */
    private static JsonNode stored(FileRecord record, Property property, JsonNode value) {
        boolean inReview = record.kind().name().equals("action")
                && property.name().equals("status")
                && value.asString().equals("IN_REVIEW");
        return inReview ? JsonNodeFactory.instance.stringNode("PROPOSED") : value;
    }

    private static void putPlanned(ObjectNode row, Property property, String text) {
        if (text.startsWith("M")) {
            row.put(property.columns().get(1).getName(), Integer.parseInt(text.substring(1)));
        } else {
            row.put(property.columns().get(0).getName(), date(text));
        }
    }

    /** The year before year 1 is 1 BC to PostgreSQL. */
    private static String date(String text) {
        return text.startsWith("0000-") ? "0001" + text.substring(4) + " BC" : text;
    }

    private void putFinding(ObjectNode row, Property property, String reference) {
        if (property.columns().size() == 1) {
            row.put(property.column().getName(), targets.idOf(reference).toString());
            return;
        }
        Map<String, UUID> named = targets.named(reference);
        property.columns().forEach(column -> {
            UUID id = named.get(column.getName());
            if (id != null) {
                row.put(column.getName(), id.toString());
            }
        });
    }

    private void addLinks(FileRecord owner, LinkTable table, JsonNode list, Function<String, UUID> target) {
        for (int i = 0; i < list.size(); i++) {
            ObjectNode row = rowsOf(table.table()).addObject();
            row.put("partnership_id", partnership.toString());
            row.put("id", TimeOrderedIds.next().toString());
            row.put(table.owner().getName(), owner.id().toString());
            row.put(
                    table.target().getName(),
                    target.apply(list.path(i).asString()).toString());
            row.put("position", i);
            Field<UUID> scope = table.scope();
            FileRecord parent = owner.parent();
            if (scope != null && parent != null) {
                row.put(scope.getName(), parent.id().toString());
            }
        }
    }

    private UUID idOf(FileRecord from, String kind, String key) {
        return file.linked(from, kinds.get(kind), key).orElseThrow().id();
    }

    private ArrayNode rowsOf(Named table) {
        return byTable.computeIfAbsent(table.getName(), name -> JsonNodeFactory.instance.arrayNode());
    }
}
