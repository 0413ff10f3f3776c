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
            WorkbookSheet.ACTIONS,
            WorkbookSheet.PARTNERS);

    private final Texts texts;
    private final Map<WorkbookSheet, Map<String, String>> columns = new EnumMap<>(WorkbookSheet.class);

    HeadingWords(WorkbookLayout layout, Texts texts) {
        this.texts = texts;
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            Map<String, String> names = new HashMap<>();
            // what we write ourselves goes before what others may write
            layout.columns(sheet).forEach(column -> names.put(Spelling.of(column.heading(texts)), column.name()));
            layout.columns(sheet)
                    .forEach(column -> spellings(column)
                            .forEach(spelling -> names.putIfAbsent(Spelling.of(spelling), column.name())));
            columns.put(sheet, names);
        }
    }

    private Stream<String> spellings(SheetColumn column) {
        return Stream.concat(
                Stream.of(texts.get(column.kind().labelKey(column.property())), column.name()),
                others(HEADINGS + column.kind().name() + "." + column.name()));
    }

    private Stream<String> others(String key) {
        return texts.has(key) ? Arrays.stream(texts.get(key).split("\\|", -1)) : Stream.empty();
    }

    Optional<WorkbookSheet> sheet(String tab) {
        String name = Spelling.of(tab);
        return TELLING.stream()
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
