package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shell.field.RefusedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads rows that are part of an action: what a partner gives, where money comes from. They become records of a list
 * beside the actions, each with its reference and the key of its action (see {@link PartRows}).
 */
final class PartLines {

    private static final Set<String> NAMES = Set.of(PartColumns.REFERENCE, PartColumns.ACTION);

    /** What a part is known by where nobody knows its reference. */
    private static final Map<WorkbookSheet, String> ABOUT =
            Map.of(WorkbookSheet.CONTRIBUTIONS, "partner", WorkbookSheet.FUNDING, "instrument");

    private record Known(WorkbookSheet sheet, String reference, String action, String about) {}

    private final FileFromTables into;
    private final List<Known> known = new ArrayList<>();
    private final Set<Known> met = new HashSet<>();

    PartLines(FileFromTables into) {
        this.into = into;
    }

    /** Whether a table says of which action each row is a part. */
    static boolean isComplete(SheetMapping mapping) {
        return NAMES.stream().anyMatch(name -> mapping.column(name).isPresent());
    }

    /** The parts that are in the plan. */
    void addKnown(JsonNode file) {
        ABOUT.forEach((sheet, about) -> file.path(into.kind(sheet).member())
                .forEach(part -> known.add(new Known(
                        sheet,
                        part.path(PartColumns.REFERENCE).asString(""),
                        part.path(PartColumns.ACTION).asString(""),
                        part.path(about).asString("")))));
    }

    void add(WorkbookSheet sheet, List<SheetLines.Line> lines) {
        Set<String> given = new HashSet<>();
        lines.forEach(line -> given.add(reference(line)));
        known.stream()
                .filter(part -> part.sheet() == sheet && given.contains(part.reference()))
                .forEach(met::add);
        lines.forEach(line -> {
            String action = action(sheet, line);
            if (action != null) {
                add(sheet, line, action);
            }
        });
    }

    private void add(WorkbookSheet sheet, SheetLines.Line line, String action) {
        String written = reference(line);
        String key = written.isEmpty() ? found(sheet, line, action) : written;
        ObjectNode object = into.startRecord(into.kind(sheet), line.place(-1), "");
        object.put(PartColumns.REFERENCE, key).put(PartColumns.ACTION, action);
        into.fill(sheet, line, object, NAMES);
        into.note(sheet, key, into.pointer(into.kind(sheet)), line);
    }

    /** Whoever leaves out the reference means a part of the same action about the same, if no other row has it. */
    private String found(WorkbookSheet sheet, SheetLines.Line line, String action) {
        String about = about(sheet, line);
        Optional<Known> same = known.stream()
                .filter(part -> part.sheet() == sheet && part.action().equals(action))
                .filter(part -> !met.contains(part) && Spelling.of(part.about()).equals(Spelling.of(about)))
                .findFirst();
        same.ifPresent(met::add);
        return same.map(Known::reference)
                .orElseGet(() -> PartColumns.reference(action, line.row().number()) + "+");
    }

    private String about(WorkbookSheet sheet, SheetLines.Line line) {
        String text = line.text(ABOUT.getOrDefault(sheet, ""));
        return sheet == WorkbookSheet.CONTRIBUTIONS
                ? into.references().find("partner", text).orElse(text)
                : text;
    }

    /** The key of the action; null where there is none, which is told. */
    private @Nullable String action(WorkbookSheet sheet, SheetLines.Line line) {
        String reference = reference(line);
        String text = line.text(PartColumns.ACTION);
        String owner = PartColumns.action(reference);
        if (text.isEmpty() && owner.isEmpty()) {
            tell(sheet, line, PartColumns.ACTION, "problem.required", Map.of());
            return null;
        }
        try {
            String action = into.references().key("action", text.isEmpty() ? owner : text);
            if (!reference.isEmpty() && !owner.equals(action)) {
                tell(sheet, line, PartColumns.REFERENCE, "exchange.return.problem.moved", Map.of("action", owner));
                return null;
            }
            return action;
        } catch (RefusedText refused) {
            tell(
                    sheet,
                    line,
                    text.isEmpty() ? PartColumns.REFERENCE : PartColumns.ACTION,
                    refused.problem().textKey(),
                    refused.problem().arguments());
            return null;
        }
    }

    /** The row is there, so its part is not removed, but nothing of it is taken. */
    private void tell(
            WorkbookSheet sheet, SheetLines.Line line, String column, String textKey, Map<String, ?> arguments) {
        into.tell(line.place(column), line.text(column), textKey, arguments);
        into.note(new ReadRow(sheet, reference(line), "", line.place(-1), Set.of()));
    }

    private static String reference(SheetLines.Line line) {
        return line.text(PartColumns.REFERENCE).replaceAll("\\s+", "");
    }
}
