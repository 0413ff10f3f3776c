package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader finds in sheets that are written from a partnership file and that nobody has edited: cells hold a little
 * less than the file (a list is cut after 32,767 characters, spaces at the ends of texts go), and none of that is a
 * difference.
 */
public final class FilledTables {

    private FilledTables() {}

    /** The partnership file with only what comes back from these sheets; parts of actions also as {@link PartRows}. */
    public static ObjectNode comesBack(
            WorkbookLayout layout, Texts texts, JsonNode file, Collection<WorkbookSheet> sheets) {
        List<SheetMapping> mappings = sheets.stream()
                .map(sheet -> FilledSheets.of(layout, texts, file, sheet, layout.returning(sheet)))
                .map(filled -> mapping(filled, texts))
                .toList();
        return FileFromTables.rebuild(layout, texts, mappings, file).file();
    }

    private static SheetMapping mapping(FilledSheet filled, Texts texts) {
        Map<Integer, String> names = new TreeMap<>();
        Map<Integer, TableCell> headings = new TreeMap<>();
        for (int i = 0; i < filled.columns().size(); i++) {
            names.put(i, filled.columns().get(i).name());
            headings.put(i, new TableCell.Words(filled.columns().get(i).heading(texts)));
        }
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(1, headings));
        for (List<@Nullable TableCell> cells : filled.rows()) {
            rows.add(row(rows.size() + 1, cells));
        }
        Table table = new Table(texts.get(filled.sheet().textKey()), rows);
        return new SheetMapping(table, filled.sheet(), 1, names);
    }

    private static Table.Row row(int number, List<@Nullable TableCell> cells) {
        Map<Integer, TableCell> read = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            if (cell != null && !cell.text().isBlank()) {
                read.put(i, read(cell));
            }
        }
        return new Table.Row(number, read);
    }

    private static TableCell read(TableCell written) {
        return switch (written) {
            case TableCell.Figure figure ->
                new TableCell.Figure(
                        new BigDecimal(Double.toString(figure.number().doubleValue())), false);
            case TableCell.Words words -> new TableCell.Words(EscapedText.decode(WorkbookWriter.written(words.text())));
            default -> written;
        };
    }
}
