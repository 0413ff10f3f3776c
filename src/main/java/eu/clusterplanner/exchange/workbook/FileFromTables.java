package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a partnership file from the rows of a workbook; what cannot be read is told, and the rest is read on. */
public final class FileFromTables {

    /** Stands where a name is missing, so that nothing else is told of the same row. */
    private static final String MISSING = "?";

    private final WorkbookLayout layout;
    private final Texts texts;
    private final BesideRecords beside;
    private final References references;
    private final CellReading reading;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Places places = new Places();
    private final List<ReadRow> rows = new ArrayList<>();
    private final PartLines parts = new PartLines(this);
    private final Map<String, String> knownTitles = new HashMap<>();
    private final boolean rebuilding;
    private final ObjectNode file = JsonNodeFactory.instance.objectNode();

    private FileFromTables(WorkbookLayout layout, Texts texts, boolean rebuilding) {
        this.layout = layout;
        this.texts = texts;
        this.rebuilding = rebuilding;
        this.beside = new BesideRecords(layout::kind);
        this.references = new References(beside, layout::kind, rebuilding);
        this.reading = new CellReading(new WrittenValues(texts), references);
    }

    /** The file of what the mapped tables hold; partnership: what begins it, acronym, name and strand at least. */
    public static BuiltFile build(
            WorkbookLayout layout, Texts texts, List<SheetMapping> mappings, ObjectNode partnership) {
        return new FileFromTables(layout, texts, false).build(mappings, partnership);
    }

    /**
     * Likewise, of what is edited and brought back.
     *
     * @param known a partnership file with records that cells may name besides those of the sheets, parts of actions
     *     among them (see {@link PartRows})
     */
    public static BuiltFile rebuild(WorkbookLayout layout, Texts texts, List<SheetMapping> mappings, JsonNode known) {
        FileFromTables tables = new FileFromTables(layout, texts, true);
        for (WorkbookSheet sheet : WorkbookSheet.FIVE) {
            known.path(layout.member(sheet)).forEach(record -> tables.addKnown(sheet, record));
        }
        WorkbookLayout.besides()
                .forEach((kind, pointer) -> known.at(pointer)
                        .forEach(record -> tables.references.addKnown(
                                kind,
                                record.path("key").asString(""),
                                List.of(record.path("title")
                                        .asString(record.path("name").asString(""))))));
        tables.parts.addKnown(known);
        ObjectNode beginning = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("acronym", "name", "strand")) {
            beginning.put(name, known.path("partnership").path(name).asString(""));
        }
        return tables.build(mappings, beginning);
    }

    private void addKnown(WorkbookSheet sheet, JsonNode record) {
        if (!sheet.names().isEmpty()) {
            knownTitles.put(
                    sheet + record.path("key").asString(""),
                    record.path(sheet.names().getFirst()).asString(""));
        }
        references.addKnown(
                sheet.kind(),
                record.path("key").asString(""),
                sheet.names().stream()
                        .map(name -> record.path(name).asString(""))
                        .toList());
    }

    private BuiltFile build(List<SheetMapping> mappings, ObjectNode partnership) {
        file.put("format", "cluster-partnership").put("version", 1);
        file.set("partnership", partnership);
        List<SheetMapping> complete = mappings.stream().filter(this::isComplete).toList();
        Map<WorkbookSheet, List<SheetLines.Line>> lines = new EnumMap<>(WorkbookSheet.class);
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            List<SheetLines.Line> found = SheetLines.of(sheet, complete);
            lines.put(sheet, sheet.isKeyed() ? SheetLines.keyed(sheet, found, references) : found);
        }
        lines.forEach((sheet, found) -> {
            if (sheet.isKeyed()) {
                found.forEach(line -> add(sheet, line));
            } else if (sheet.isOfParts()) {
                parts.add(sheet, found);
            }
        });
        new Ratings(layout, this).add(lines);
        addBeside(partnership);
        return new BuiltFile(file, List.copyOf(problems), places, List.copyOf(rows));
    }

    /** Rows that nobody could name are not read; what is missing is said once. */
    private boolean isComplete(SheetMapping mapping) {
        WorkbookSheet sheet = mapping.sheet();
        if (sheet == null) {
            return false;
        }
        boolean complete = sheet.isOfParts()
                ? PartLines.isComplete(mapping)
                : sheet == WorkbookSheet.ASSESSMENTS
                        ? Ratings.isComplete(mapping)
                        : sheet.names().stream()
                                        .anyMatch(name -> mapping.column(name).isPresent())
                                || (rebuilding && mapping.column("key").isPresent());
        if (!complete) {
            String problem = sheet == WorkbookSheet.ASSESSMENTS ? "no-levels" : "no-names";
            String where = rebuilding ? "exchange.return.problem." : "exchange.workbook.problem.";
            tell(mapping.place(0, -1), "", where + problem, Map.of());
        }
        return complete;
    }

    private void add(WorkbookSheet sheet, SheetLines.Line line) {
        RecordKind kind = layout.kind(sheet.kind());
        ObjectNode object = startRecord(kind, line.place(-1), "");
        object.put("key", line.key());
        fill(sheet, line, object, Set.of());
        object.put("key", line.key());
        note(sheet, line.key(), pointer(kind), line);
        String title = sheet.names().getFirst();
        String known = knownTitles.getOrDefault(sheet + line.key(), "");
        if (!object.has(title) && line.mapping().column(title).isEmpty() && !known.isEmpty()) {
            object.put(title, known);
        } else if (!object.has(title)) {
            if (line.cell(title) == null && line.text("shortName").isEmpty()) {
                tell(line.place(title), "", "problem.required", Map.of());
            }
            object.put(title, line.text("shortName").isEmpty() ? MISSING : line.text("shortName"));
        }
        if (sheet == WorkbookSheet.ACTIONS && !object.has("status")) {
            object.put("status", "IDEA");
        }
    }

    /** Adds an empty record to the file, and notes from which place it comes. */
    ObjectNode startRecord(RecordKind kind, CellProblem.Place place, String value) {
        ArrayNode list = file.withArrayProperty(kind.member());
        places.put("/" + kind.member() + "/" + list.size(), place, value);
        return list.addObject();
    }

    /** Notes which record a row became; empty pointer: none. */
    void note(WorkbookSheet sheet, String key, String pointer, SheetLines.Line line) {
        note(new ReadRow(
                sheet,
                key,
                pointer,
                line.place(-1),
                Set.copyOf(line.mapping().columns().values()),
                line.renamed()));
    }

    void note(ReadRow row) {
        rows.add(row);
    }

    RecordKind kind(WorkbookSheet sheet) {
        return layout.kind(sheet.kind());
    }

    /** The place of the record that was added last. */
    String pointer(RecordKind kind) {
        return "/" + kind.member() + "/"
                + (file.withArrayProperty(kind.member()).size() - 1);
    }

    /** Reads the cells of a row into the record that was added last, but for some columns. */
    void fill(WorkbookSheet sheet, SheetLines.Line line, ObjectNode object, Set<String> except) {
        String pointer = pointer(layout.kind(sheet.kind()));
        for (SheetColumn column : rebuilding ? layout.returning(sheet) : layout.columns(sheet)) {
            TableCell cell = except.contains(column.name()) ? null : line.cell(column.name());
            if (cell != null) {
                CellProblem.Place place = line.place(column.name());
                places.put(pointer + "/" + column.name().replace('.', '/'), place, cell.text());
                put(object, column.property(), read(column, cell, place));
            }
        }
    }

    /** The value of a cell; null where there is none or it is not taken, which is told. */
    @Nullable
    JsonNode read(SheetColumn column, TableCell cell, CellProblem.Place place) {
        try {
            return reading.read(column, cell, place.heading());
        } catch (RefusedText refused) {
            problems.add(new CellProblem(place, cell.text(), advice(column, refused.problem())));
            return null;
        }
    }

    /** A form has to be known to be kept: the help of the field says it. */
    private String advice(SheetColumn column, Problem problem) {
        String advice = texts.get(problem.textKey(), problem.arguments());
        String help = column.kind().labelKey(column.property()) + ".help";
        return problem.equals(Problem.of("form")) && texts.has(help) ? advice + " " + texts.get(help) + "." : advice;
    }

    CellReading reading() {
        return reading;
    }

    References references() {
        return references;
    }

    void tell(CellProblem.Place place, String value, String textKey, Map<String, ?> arguments) {
        problems.add(new CellProblem(place, value, texts.get(textKey, arguments)));
    }

    private static void put(ObjectNode object, Property property, @Nullable JsonNode value) {
        if (value == null) {
            return;
        }
        int dot = property.name().indexOf('.');
        ObjectNode group =
                dot < 0 ? object : object.withObjectProperty(property.name().substring(0, dot));
        group.set(property.name().substring(dot + 1), value);
    }

    private void addBeside(ObjectNode partnership) {
        WorkbookLayout.besides()
                .forEach((kind, place) ->
                        addBeside(place.startsWith("/partnership/") ? partnership : file, layout.kind(kind)));
    }

    private void addBeside(ObjectNode into, RecordKind kind) {
        String title =
                kind.properties().stream().anyMatch(property -> property.name().equals("title")) ? "title" : "name";
        beside.made(kind.name())
                .forEach((key, name) -> into.withArrayProperty(kind.member())
                        .addObject()
                        .put("key", key)
                        .put(title, name));
    }
}
