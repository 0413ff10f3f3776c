package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shared actions as text with separators: a line an action, what it was exported from in the last column. */
public final class ActionListText {

    private ActionListText() {}

    /** The text; computed: columns behind those of the actions, which are never read back. */
    public static String write(FilledSheet actions, List<ComputedColumn> computed, WorkbookBase base, Texts texts) {
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        actions.columns().forEach(column -> headings.add(column.heading(texts)));
        computed.forEach(column -> headings.add(column.heading()));
        headings.add(CsvBase.heading(base));
        lines.add(headings);
        Map<String, String> exported = CsvBase.cells(base);
        for (List<@Nullable TableCell> cells : actions.rows()) {
            List<String> line = new ArrayList<>();
            cells.forEach(cell -> line.add(cell == null ? "" : cell.text()));
            String key = line.getFirst();
            computed.forEach(column -> {
                TableCell cell = column.cells().get(key);
                line.add(cell == null ? "" : cell.text());
            });
            line.add(exported.getOrDefault(key, ""));
            lines.add(line);
        }
        return CsvTable.write(lines);
    }
}
