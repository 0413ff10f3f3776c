package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.platform.workbook.CellStyles;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet of the words that cells may have; the lists that drop down take theirs from here. It is never read back. */
final class CodesSheet {

    private static final int[] WIDTHS = {24, 44, 60};
    private static final int WRITTEN = 1;

    private final Sheet sheet;
    private final CellStyles styles;
    private final Map<String, String> ranges = new HashMap<>();
    private int next;

    CodesSheet(Texts texts, Workbook workbook, CellStyles styles, List<CodeList> lists) {
        this.sheet = workbook.createSheet(texts.get("exchange.workbook.sheet.codes"));
        this.styles = styles;
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, 256 * WIDTHS[i]);
        }
        addRow(
                true,
                texts.get("exchange.workbook.codes.list"),
                texts.get("exchange.workbook.codes.written"),
                texts.get("exchange.workbook.codes.meaning"));
        lists.forEach(this::add);
    }

    private void add(CodeList list) {
        int first = next + 1;
        list.codes().forEach(code -> addRow(false, list.name(), code.written(), code.meaning()));
        String letter = Table.letters(WRITTEN);
        String range = "'" + sheet.getSheetName().replace("'", "''") + "'!$" + letter + "$" + first + ":$" + letter
                + "$" + next;
        list.columns().forEach(column -> ranges.put(column, range));
    }

    private void addRow(boolean heading, String... contents) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < contents.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(EscapedText.encode(contents[i]));
            cell.setCellStyle(heading ? styles.heading() : styles.text(contents[i]));
        }
    }

    /** Where the words of a column stand, as a formula names it; empty where it has no list. */
    Optional<String> range(SheetColumn column) {
        return Optional.ofNullable(ranges.get(CodeList.column(column)));
    }
}
