package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a partnership file into sheets. */
public final class FilledSheets {

    private final WorkbookLayout layout;
    private final CellWords words;
    private final JsonNode file;

    private FilledSheets(WorkbookLayout layout, Texts texts, JsonNode file) {
        this.layout = layout;
        this.words = new CellWords(texts, new RecordNames(file), layout::kind);
        this.file = file;
    }

    /** The five sheets; of assessments one row for each competence of each partner, also where nothing is said yet. */
    public static List<FilledSheet> of(WorkbookLayout layout, Texts texts, JsonNode file) {
        FilledSheets sheets = new FilledSheets(layout, texts, file);
        return WorkbookSheet.FIVE.stream()
                .map(sheet -> sheets.fill(sheet, layout.columns(sheet), sheets.records(sheet)))
                .toList();
    }

    /** One sheet with these columns; parts of actions stand in lists of their own, see {@link PartRows}. */
    public static FilledSheet of(
            WorkbookLayout layout, Texts texts, JsonNode file, WorkbookSheet sheet, List<SheetColumn> columns) {
        FilledSheets sheets = new FilledSheets(layout, texts, file);
        return sheets.fill(sheet, columns, sheets.records(sheet));
    }

    private List<JsonNode> records(WorkbookSheet sheet) {
        return sheet == WorkbookSheet.ASSESSMENTS
                ? everyCell()
                : file.path(layout.member(sheet)).valueStream().toList();
    }

    /** The first rows of one sheet, with the columns only that have anything in them. */
    public static FilledSheet first(WorkbookLayout layout, Texts texts, JsonNode file, WorkbookSheet sheet, int most) {
        FilledSheets sheets = new FilledSheets(layout, texts, file);
        return filledColumns(sheets.fill(
                sheet,
                layout.columns(sheet),
                file.path(layout.kind(sheet.kind()).member())
                        .valueStream()
                        .limit(most)
                        .toList()));
    }

    private static FilledSheet filledColumns(FilledSheet all) {
        List<Integer> filled = IntStream.range(0, all.columns().size())
                .filter(column -> all.rows().stream().anyMatch(row -> row.get(column) != null))
                .boxed()
                .toList();
        List<List<@Nullable TableCell>> rows = new ArrayList<>();
        for (List<@Nullable TableCell> row : all.rows()) {
            List<@Nullable TableCell> cells = new ArrayList<>();
            filled.forEach(column -> cells.add(row.get(column)));
            rows.add(Collections.unmodifiableList(cells));
        }
        return new FilledSheet(
                all.sheet(), filled.stream().map(all.columns()::get).toList(), rows);
    }

    private FilledSheet fill(WorkbookSheet sheet, List<SheetColumn> columns, List<JsonNode> records) {
        List<List<@Nullable TableCell>> rows = new ArrayList<>();
        for (JsonNode record : records) {
            List<@Nullable TableCell> row = new ArrayList<>();
            columns.forEach(column -> row.add(words.of(column, record)));
            rows.add(Collections.unmodifiableList(row));
        }
        return new FilledSheet(sheet, columns, rows);
    }

    private List<JsonNode> everyCell() {
        Map<List<String>, JsonNode> given = new HashMap<>();
        file.path("assessments").forEach(record -> given.put(cell(record), record));
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode partner : file.path("partners")) {
            for (JsonNode competence : file.path("competences")) {
                JsonNode empty = JsonNodeFactory.instance
                        .objectNode()
                        .put("partner", partner.path("key").asString())
                        .put("competence", competence.path("key").asString());
                all.add(given.getOrDefault(cell(empty), empty));
            }
        }
        return all;
    }

    private static List<String> cell(JsonNode assessment) {
        return List.of(
                assessment.path("partner").asString(),
                assessment.path("competence").asString());
    }
}
