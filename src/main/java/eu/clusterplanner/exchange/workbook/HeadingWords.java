package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sheet a name on a tab means, and which column a heading means, in the spellings that people use. */
final class HeadingWords {

    private static final String SHEETS = "exchange.workbook.other-sheets.";
    private static final String HEADINGS = "exchange.workbook.other-headings.";

    /** What names of tabs are looked through for, the telling ones first: “Competence matrix” is no list of competences. */
    private static final List<WorkbookSheet> TELLING = List.of(
            WorkbookSheet.ASSESSMENTS,
            WorkbookSheet.COMPETENCES,
            WorkbookSheet.OBJECTIVES,
            WorkbookSheet.CONTRIBUTIONS,
            WorkbookSheet.FUNDING,
            WorkbookSheet.ACTIONS,
            WorkbookSheet.PARTNERS);

    private final Texts texts;
    private final List<WorkbookSheet> sheets;
    private final Map<WorkbookSheet, Map<String, String>> columns = new EnumMap<>(WorkbookSheet.class);

    /** returning: a workbook that comes back has sheets and columns that no other has. */
    HeadingWords(WorkbookLayout layout, Texts texts, boolean returning) {
        this.texts = texts;
        this.sheets = returning ? List.of(WorkbookSheet.values()) : WorkbookSheet.FIVE;
        for (WorkbookSheet sheet : sheets) {
            Map<String, String> names = new HashMap<>();
            List<SheetColumn> all = returning ? layout.returning(sheet) : layout.columns(sheet);
            // what we write ourselves goes before what others may write
            all.forEach(column -> names.put(Spelling.of(column.heading(texts)), column.name()));
            all.forEach(column ->
                    spellings(column).forEach(spelling -> names.putIfAbsent(Spelling.of(spelling), column.name())));
            columns.put(sheet, names);
        }
    }

    private Stream<String> spellings(SheetColumn column) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(column.kind().labelKey(column.property()))
                                .filter(texts::has)
                                .map(texts::get),
                        Stream.of(column.name())),
                others(HEADINGS + column.kind().name() + "." + column.name()));
    }

    private Stream<String> others(String key) {
        return texts.has(key) ? Arrays.stream(texts.get(key).split("\\|", -1)) : Stream.empty();
    }

    Optional<WorkbookSheet> sheet(String tab) {
        String name = Spelling.of(tab);
        return TELLING.stream()
                .filter(sheets::contains)
                .filter(sheet -> Spelling.of(texts.get(sheet.textKey())).equals(name))
                .findFirst()
                .or(() -> TELLING.stream()
                        .filter(sheet ->
                                others(SHEETS + sheet.kind()).map(Spelling::of).anyMatch(name::contains))
                        .findFirst());
    }

    /** The name of the column that a heading means, also where a unit or hint stands behind it. */
    Optional<String> column(WorkbookSheet sheet, String heading) {
        Map<String, String> names = columns.getOrDefault(sheet, Map.of());
        String bare = heading.replaceAll("[(\\[].*", "");
        return Optional.ofNullable(names.get(Spelling.of(heading)))
                .or(() -> Optional.ofNullable(names.get(Spelling.of(bare))));
    }
}
