package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.difference.CellDifference;
import eu.clusterplanner.exchange.difference.RowState;
import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.SheetRows;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Stores what was chosen of a returned workbook, by the one way in which records are edited. */
final class ReturnWriting {

    private record Added(String kind, String key) {}

    private final Records records;
    private final PartnershipId partnership;
    private final PlanNow plan;
    private final Set<Choice> chosen;
    private final RecordValues values = new RecordValues(this::linked);
    private final ReturnedParts parts;
    private final Map<Added, RecordId> added = new HashMap<>();
    private final Map<ReturnedRow, List<Runnable>> later = new LinkedHashMap<>();
    private int changedCells;
    private int addedRows;
    private int removedRows;

    ReturnWriting(Records records, PartnershipId partnership, PlanNow plan, Set<Choice> chosen, boolean amountsKnown) {
        this.records = records;
        this.partnership = partnership;
        this.plan = plan;
        this.chosen = chosen;
        this.parts = new ReturnedParts(records, partnership, plan, values, amountsKnown);
    }

    /** Adds and changes in the order of the sheets; removes in the other, what points to something first. */
    TakenOver write(List<ReturnedRow> rows) {
        rows.stream().filter(row -> !row.state().removes()).forEach(this::write);
        // parts name rows that may stand further down
        later.forEach((row, work) -> refusing(row, () -> work.forEach(Runnable::run)));
        rows.reversed().stream()
                .filter(row -> row.state().removes() && chosen.containsAll(row.choices()))
                .forEach(this::remove);
        return new TakenOver(changedCells, addedRows, removedRows);
    }

    private void write(ReturnedRow row) {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        boolean whole = row.state().adds();
        for (CellDifference<JsonNode> cell : row.difference().cells()) {
            Choice choice = whole ? Choice.row(row.sheet(), row.difference().key()) : row.choice(cell);
            if (chosen.contains(choice)) {
                putProperties(row.sheet(), cell, cells);
                changedCells += whole ? 0 : 1;
            }
        }
        if (!cells.isEmpty()) {
            refusing(row, () -> store(row, cells));
        }
    }

    private static void refusing(ReturnedRow row, Runnable work) {
        try {
            work.run();
        } catch (InvalidValueException refused) {
            throw new RefusedReturnException(row, refused.problem());
        }
    }

    /** Of a cell that stands for two properties only what is different. */
    private static void putProperties(WorkbookSheet sheet, CellDifference<JsonNode> cell, Map<String, JsonNode> into) {
        JsonNode file = cell.file() == null ? MissingNode.getInstance() : cell.file();
        JsonNode now = cell.now() == null ? MissingNode.getInstance() : cell.now();
        for (String property : SheetRows.properties(sheet, cell.column())) {
            JsonNode value = SheetRows.property(property, file);
            if (!value.equals(SheetRows.property(property, now))) {
                into.put(property, value);
            }
        }
    }

    private void store(ReturnedRow row, Map<String, JsonNode> cells) {
        RecordKind kind = records.kind(row.sheet().kind());
        PlanNow.Stored stored = row.state() == RowState.CHANGED
                ? plan.record(kind.name(), row.difference().key()).orElse(null)
                : null;
        RecordId id = stored == null ? add(row, kind, cells) : change(kind, stored, cells);
        cells.forEach((name, value) -> {
            if (kind.property(name).type() instanceof PropertyType.Children(String part)) {
                later.computeIfAbsent(row, none -> new ArrayList<>())
                        .add(() -> parts.replace(records.kind(part), id, value, oldParts(row, name)));
            }
        });
    }

    private RecordId add(ReturnedRow row, RecordKind kind, Map<String, JsonNode> cells) {
        Map<String, Object> begin =
                new HashMap<>(names(row.sheet(), row.difference().key()));
        cells.forEach((name, node) -> {
            Object value = single(kind, name, node);
            if (value != null) {
                begin.put(name, value);
            }
        });
        String key = row.difference().key();
        RecordId parent = row.sheet().isOfParts() ? linked("action", PartColumns.action(key)) : null;
        RecordId id = records.add(partnership, kind.name(), parent, begin).id();
        added.put(new Added(kind.name(), key), id);
        addedRows += row.state().adds() ? 1 : 0;
        return id;
    }

    /** What names a row is no cell of it. */
    private Map<String, Object> names(WorkbookSheet sheet, String key) {
        if (sheet == WorkbookSheet.ASSESSMENTS) {
            return Map.of(
                    "partner", linked("partner", ReadRow.partner(key)),
                    "competence", linked("competence", ReadRow.competence(key)));
        }
        return sheet.isKeyed() ? Map.of("key", key) : Map.of();
    }

    /** What becomes empty first: a level and “does not know” exclude each other. */
    private RecordId change(RecordKind kind, PlanNow.Stored stored, Map<String, JsonNode> cells) {
        int version = stored.version();
        List<String> names = new ArrayList<>(cells.keySet());
        names.sort(Comparator.comparing(
                name -> !cells.getOrDefault(name, MissingNode.getInstance()).isMissingNode()));
        for (String name : names) {
            if (!(kind.property(name).type() instanceof PropertyType.Children)) {
                Object value = single(kind, name, cells.getOrDefault(name, MissingNode.getInstance()));
                version = records.change(partnership, new Change(kind.name(), stored.id(), version, name, value))
                        .version();
            }
        }
        return stored.id();
    }

    private @Nullable Object single(RecordKind kind, String name, JsonNode node) {
        Property property = kind.property(name);
        return property.type() instanceof PropertyType.Children ? null : values.of(property, node);
    }

    private static List<JsonNode> oldParts(ReturnedRow row, String column) {
        return row.difference().cells().stream()
                .filter(cell -> cell.column().equals(column))
                .flatMap(cell -> cell.now() == null
                        ? java.util.stream.Stream.<JsonNode>empty()
                        : cell.now().valueStream())
                .toList();
    }

    private void remove(ReturnedRow row) {
        String kind = row.sheet().kind();
        PlanNow.Stored stored = plan.record(kind, row.difference().key())
                .orElseThrow(() -> new RefusedReturnException(row, Problem.of("removed")));
        refusing(row, () -> records.remove(partnership, kind, stored.id(), stored.version()));
        removedRows++;
    }

    private RecordId linked(String kind, String key) {
        RecordId fresh = added.get(new Added(kind, key));
        return fresh != null
                ? fresh
                : plan.record(kind, key)
                        .map(PlanNow.Stored::id)
                        .orElseThrow(() -> new InvalidValueException(
                                kind, new Problem("exchange.return.problem.needs", Map.of("kind", kind, "key", key))));
    }
}
