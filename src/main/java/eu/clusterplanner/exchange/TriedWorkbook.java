package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.FileFromTables;
import eu.clusterplanner.exchange.workbook.FilledSheet;
import eu.clusterplanner.exchange.workbook.FilledSheets;
import eu.clusterplanner.exchange.workbook.SheetMapping;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a partnership file from a workbook and holds it against all rules of such files, without storing it. */
final class TriedWorkbook {

    /** More would help nobody. */
    private static final int MOST_TOLD = 100;

    private static final int ROWS_SHOWN = 5;

    private final WorkbookLayout layout;
    private final PartnershipFileReader reader;
    private final Texts texts;

    TriedWorkbook(WorkbookLayout layout, PartnershipFileReader reader, Texts texts) {
        this.layout = layout;
        this.reader = reader;
        this.texts = texts;
    }

    WorkbookPreview preview(List<SheetMapping> mappings) {
        ObjectNode anyName = JsonNodeFactory.instance.objectNode();
        anyName.put("acronym", "?").put("name", "?").put("strand", "OTHER");
        BuiltFile built = FileFromTables.build(layout, texts, mappings, anyName);
        Map<String, Integer> counts = counts(built.file());
        List<CellProblem> problems = new ArrayList<>(built.problems());
        int more = addErrors(built, problems);
        if (problems.isEmpty() && counts.isEmpty()) {
            problems.add(new CellProblem(
                    new CellProblem.Place("", 0, -1, ""), "", texts.get("exchange.workbook.problem.nothing")));
        }
        List<String> tables =
                mappings.stream().map(mapping -> mapping.table().name()).toList();
        problems.sort(CellProblem.inOrder(tables));
        return new WorkbookPreview(
                problems.stream().limit(MOST_TOLD).toList(),
                problems.size() + more,
                firstRows(built.file(), counts),
                counts);
    }

    /** Adds what the rules of partnership files say; gives back how many more errors there are than were told. */
    private int addErrors(BuiltFile built, List<CellProblem> problems) {
        try {
            reader.read(built.file());
            return 0;
        } catch (InvalidFileException refused) {
            refused.errors().stream()
                    .flatMap(error -> built.problem(error.pointer(), error.detail()).stream())
                    .forEach(problems::add);
            return refused.count() - refused.errors().size();
        }
    }

    private List<FilledSheet> firstRows(ObjectNode file, Map<String, Integer> counts) {
        return WorkbookSheet.FIVE.stream()
                .filter(sheet -> counts.containsKey(sheet.kind()))
                .map(sheet -> FilledSheets.first(layout, texts, file, sheet, ROWS_SHOWN))
                .toList();
    }

    /** Of kinds with at least one record. */
    private Map<String, Integer> counts(ObjectNode file) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (WorkbookSheet sheet : WorkbookSheet.FIVE) {
            count(counts, file, sheet.kind(), "/" + layout.member(sheet));
        }
        WorkbookLayout.besides().forEach((kind, pointer) -> count(counts, file, kind, pointer));
        return counts;
    }

    private static void count(Map<String, Integer> counts, ObjectNode file, String kind, String pointer) {
        int size = file.at(pointer).size();
        if (size > 0) {
            counts.put(kind, size);
        }
    }
}
