package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.workbook.BaseSheet;
import eu.clusterplanner.exchange.workbook.CsvBase;
import eu.clusterplanner.exchange.workbook.CsvTable;
import eu.clusterplanner.exchange.workbook.FilledTables;
import eu.clusterplanner.exchange.workbook.Table;
import eu.clusterplanner.exchange.workbook.UnreadableWorkbookException;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookReader;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.exchange.workbook.WrittenText;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A file that comes back, as tables: an Excel workbook, or shared actions as text with separators.
 *
 * @param notes keys of sentences about how it was read
 */
record ReturnedFile(List<Table> tables, BaseSheet.Read base, List<String> notes) {

    /**
     * Reads it.
     *
     * @param plan as it is now, with amounts of money or without
     * @throws UnreadableWorkbookException where the file is refused as a whole
     */
    static ReturnedFile read(byte[] bytes, WorkbookLayout layout, Texts texts, Function<Boolean, JsonNode> plan) {
        Optional<WrittenText> text =
                bytes.length > WorkbookReader.MOST_BYTES ? Optional.empty() : WrittenText.of(bytes);
        if (text.isEmpty()) {
            List<Table> tables = WorkbookReader.read(bytes);
            return new ReturnedFile(
                    tables.stream().filter(table -> !BaseSheet.is(table)).toList(), BaseSheet.read(tables), List.of());
        }
        WorkbookSheet actions = WorkbookSheet.ACTIONS;
        CsvBase.Read read = CsvBase.read(
                CsvTable.read(text.get().text(), texts.get(actions.textKey())),
                layout.column(actions, "key").orElseThrow().heading(texts),
                amounts -> FilledTables.comesBack(layout, texts, plan.apply(amounts), List.of(actions)));
        return new ReturnedFile(
                List.of(read.table()),
                read.base(),
                text.get().guessed() ? List.of("exchange.return.guessed") : List.of());
    }
}
