package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shell.field.RefusedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads levels: from rows with a partner and a competence each, or from a matrix with partners (or competences) as
 * headings, which may stand in the sheet of competences as well.
 */
final class Ratings {

    private static final Set<String> NAMES = Set.of("partner", "competence");

    /** What a cell of a matrix says. */
    private static final Set<String> LEVEL = Set.of("level", "unknown");

    private static final Set<String> LEVEL_AND_NAMES = Set.of("partner", "competence", "level");

    private final WorkbookLayout layout;
    private final FileFromTables into;
    private final Map<CellProblem.Place, Optional<String>> headings = new HashMap<>();

    Ratings(WorkbookLayout layout, FileFromTables into) {
        this.layout = layout;
        this.into = into;
    }

    /** Whether a table says of whom and of what its levels are. */
    static boolean isComplete(SheetMapping mapping) {
        boolean partner = mapping.column("partner").isPresent();
        boolean competence = mapping.column("competence").isPresent();
        boolean matrix = mapping.columns().containsValue(SheetMapping.RATING);
        return matrix ? partner || competence : partner && competence;
    }

    void add(Map<WorkbookSheet, List<SheetLines.Line>> lines) {
        for (SheetLines.Line line : lines.getOrDefault(WorkbookSheet.COMPETENCES, List.of())) {
            addCells(line, "competence", line.key());
        }
        for (SheetLines.Line line : lines.getOrDefault(WorkbookSheet.ASSESSMENTS, List.of())) {
            if (line.mapping().columns().containsValue(SheetMapping.RATING)) {
                addMatrixRow(line);
            } else {
                addRow(line);
            }
        }
    }

    private void addMatrixRow(SheetLines.Line line) {
        String label = line.mapping().column("competence").isPresent() ? "competence" : "partner";
        String key = key(line, label);
        if (key != null) {
            addCells(line, label, key);
        }
    }

    /** A row that only names partner and competence is one that nobody has filled in yet. */
    private void addRow(SheetLines.Line line) {
        boolean filled = line.mapping().columns().entrySet().stream()
                .filter(column -> !NAMES.contains(column.getValue()))
                .anyMatch(column -> line.row().cells().containsKey(column.getKey()));
        if (!filled) {
            noteEmpty(line);
            return;
        }
        String partner = key(line, "partner");
        String competence = key(line, "competence");
        if (partner != null && competence != null) {
            ObjectNode object = into.startRecord(layout.kind("assessment"), line.place(-1), "");
            TableCell level = line.cell("level");
            boolean unknown = level != null && into.reading().isUnknown(level);
            object.put("partner", partner).put("competence", competence);
            into.fill(WorkbookSheet.ASSESSMENTS, line, object, unknown ? LEVEL_AND_NAMES : NAMES);
            if (unknown) {
                object.put("unknown", true);
            }
            String pointer = into.pointer(layout.kind("assessment"));
            into.note(WorkbookSheet.ASSESSMENTS, ReadRow.cell(partner, competence), pointer, line);
        }
    }

    private void noteEmpty(SheetLines.Line line) {
        References names = into.references();
        names.find("partner", line.text("partner"))
                .ifPresent(partner -> names.find("competence", line.text("competence"))
                        .ifPresent(competence ->
                                into.note(WorkbookSheet.ASSESSMENTS, ReadRow.cell(partner, competence), "", line)));
    }

    private void addCells(SheetLines.Line line, String label, String key) {
        line.mapping().columns().forEach((column, name) -> {
            TableCell cell = line.row().cell(column);
            if (name.equals(SheetMapping.RATING)) {
                if (cell == null) {
                    noteEmpty(line, column, Map.of(label, key));
                } else {
                    addCell(line, column, Map.of(label, key));
                }
            }
        });
    }

    private void noteEmpty(SheetLines.Line line, int column, Map<String, String> label) {
        String other = other(label);
        into.references()
                .find(other, line.mapping().heading(column))
                .ifPresent(named -> into.note(
                        new ReadRow(WorkbookSheet.ASSESSMENTS, cell(label, named), "", line.place(column), LEVEL)));
    }

    private static String cell(Map<String, String> label, String named) {
        return ReadRow.cell(label.getOrDefault("partner", named), label.getOrDefault("competence", named));
    }

    private static String other(Map<String, String> label) {
        return label.containsKey("competence") ? "partner" : "competence";
    }

    private void addCell(SheetLines.Line line, int column, Map<String, String> label) {
        String other = other(label);
        CellProblem.Place place = line.place(column);
        Optional<String> heading = heading(line, column, other);
        TableCell cell = line.row().cell(column);
        SheetColumn level = layout.column(WorkbookSheet.ASSESSMENTS, "level").orElseThrow();
        if (heading.isEmpty() || cell == null) {
            return;
        }
        boolean unknown = into.reading().isUnknown(cell);
        JsonNode value = unknown ? null : into.read(level, cell, place);
        String key = cell(label, heading.get());
        if (!unknown && value == null) {
            into.note(new ReadRow(WorkbookSheet.ASSESSMENTS, key, "", place, Set.of()));
        } else {
            ObjectNode object = into.startRecord(layout.kind("assessment"), place, cell.text());
            label.forEach(object::put);
            object.put(other, heading.get());
            if (value == null) {
                object.put("unknown", true);
            } else {
                object.set("level", value);
            }
            String pointer = into.pointer(layout.kind("assessment"));
            into.note(new ReadRow(WorkbookSheet.ASSESSMENTS, key, pointer, place, LEVEL));
        }
    }

    /** A heading that names nobody is told once. */
    private Optional<String> heading(SheetLines.Line line, int column, String kind) {
        CellProblem.Place place = line.mapping().place(line.mapping().headingRow(), column);
        return headings.computeIfAbsent(place, there -> Optional.ofNullable(resolve(kind, there.heading(), there)));
    }

    private @Nullable String key(SheetLines.Line line, String name) {
        return resolve(name, line.text(name), line.place(name));
    }

    private @Nullable String resolve(String kind, String text, CellProblem.Place place) {
        if (text.isEmpty()) {
            into.tell(place, "", "problem.required", Map.of());
            return null;
        }
        try {
            return into.references().key(kind, text);
        } catch (RefusedText refused) {
            into.tell(
                    place, text, refused.problem().textKey(), refused.problem().arguments());
            return null;
        }
    }
}
