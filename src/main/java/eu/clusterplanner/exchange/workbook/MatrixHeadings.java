package eu.clusterplanner.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Recognises headings that are names of partners or competences: below them stand levels. */
final class MatrixHeadings {

    private MatrixHeadings() {}

    static List<SheetMapping> addTo(List<SheetMapping> mappings) {
        Set<String> partners = names(WorkbookSheet.PARTNERS, mappings);
        Set<String> competences = names(WorkbookSheet.COMPETENCES, mappings);
        List<SheetMapping> added = new ArrayList<>();
        for (SheetMapping mapping : mappings) {
            if (mapping.sheet() == WorkbookSheet.COMPETENCES) {
                added.add(withLevels(mapping, partners));
            } else if (mapping.sheet() == WorkbookSheet.ASSESSMENTS && !Ratings.isComplete(mapping)) {
                SheetMapping ofPartners = withLevels(mapping, partners);
                added.add(
                        isMatrix(ofPartners)
                                ? withLabel(ofPartners, "competence")
                                : matrixOf(withLevels(mapping, competences)));
            } else {
                added.add(mapping);
            }
        }
        return List.copyOf(added);
    }

    private static SheetMapping matrixOf(SheetMapping mapping) {
        return isMatrix(mapping) ? withLabel(mapping, "partner") : mapping;
    }

    private static boolean isMatrix(SheetMapping mapping) {
        return mapping.columns().containsValue(SheetMapping.RATING);
    }

    /** All that the records of a sheet may be called by. */
    private static Set<String> names(WorkbookSheet sheet, List<SheetMapping> mappings) {
        Set<String> names = new HashSet<>();
        for (SheetLines.Line line : SheetLines.of(sheet, mappings)) {
            names.add(Spelling.of(line.text("key")));
            sheet.names().forEach(name -> names.add(Spelling.of(line.text(name))));
        }
        names.remove("");
        return names;
    }

    /** Where no heading was known, the names tell in which row the headings stand. */
    private static SheetMapping withLevels(SheetMapping mapping, Set<String> names) {
        int row = mapping.columns().isEmpty() ? headingRow(mapping, names) : mapping.headingRow();
        Map<Integer, String> columns = new TreeMap<>(mapping.columns());
        mapping.table()
                .row(row)
                .ifPresent(headings -> headings.cells().forEach((column, cell) -> {
                    if (names.contains(Spelling.of(cell.text()))) {
                        columns.putIfAbsent(column, SheetMapping.RATING);
                    }
                }));
        return new SheetMapping(mapping.table(), mapping.sheet(), row, columns);
    }

    private static int headingRow(SheetMapping mapping, Set<String> names) {
        return mapping.table().rows().stream()
                .limit(Recognition.ROWS_LOOKED_AT)
                .max(Comparator.comparingLong((Table.Row row) -> row.cells().values().stream()
                                .filter(cell -> names.contains(Spelling.of(cell.text())))
                                .count())
                        .thenComparingInt(row -> -row.number()))
                .map(Table.Row::number)
                .orElse(mapping.headingRow());
    }

    /** Without a heading of its own, the first column says what each row is about. */
    private static SheetMapping withLabel(SheetMapping mapping, String label) {
        if (mapping.column(label).isPresent()) {
            return mapping;
        }
        int first = mapping.table().rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .min(Integer::compare)
                .orElse(0);
        return mapping.withColumn(first, label);
    }
}
