package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.platform.workbook.CellStyles;
import eu.clusterplanner.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the shared actions as an Excel workbook (.xlsx) that comes back: what names a row and what is computed is locked,
 * cells with words from a list offer it, and what it was exported from lies in a hidden sheet.
 */
public final class ActionListWriter {

    /** So many rows are kept in memory at a time. */
    private static final int WINDOW = 100;

    private static final int COMPUTED_WIDTH = 14;

    /** Points of a line. */
    private static final float LINE = 15;

    /** A cell that holds more shows its beginning. */
    private static final int MOST_LINES = 8;

    /** What names a row, and columns in which programs would take keys for numbers or days. */
    private static final Set<String> KEYS = Set.of("key", PartColumns.REFERENCE);

    private static final Set<String> TEXTS = Set.of("key", PartColumns.REFERENCE, PartColumns.ACTION, "predecessors");

    private final Texts texts;
    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final ProtectedStyles shielded;

    private ActionListWriter(Texts texts, SXSSFWorkbook workbook) {
        this.texts = texts;
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
        this.shielded = new ProtectedStyles(workbook);
    }

    /**
     * The bytes of the workbook.
     *
     * @param sheets the actions first
     * @param computed columns behind those of the actions
     * @param about what the sheet of explanations begins with, a line an element
     */
    public static byte[] write(
            List<FilledSheet> sheets,
            List<ComputedColumn> computed,
            List<CodeList> codes,
            Texts texts,
            List<String> about,
            WorkbookBase base) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            ActionListWriter writer = new ActionListWriter(texts, workbook);
            List<SXSSFSheet> made = sheets.stream()
                    .map(filled -> writer.add(filled, filled.sheet() == WorkbookSheet.ACTIONS ? computed : List.of()))
                    .toList();
            CodesSheet listed = new CodesSheet(texts, workbook, writer.styles, codes);
            for (int i = 0; i < made.size(); i++) {
                new OfferedChoices(texts, made.get(i)).add(sheets.get(i), listed::range);
            }
            new ExplanationSheet(texts, workbook, writer.styles).add(about, sheets);
            BaseSheet.add(workbook, base);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SXSSFSheet add(FilledSheet filled, List<ComputedColumn> computed) {
        SXSSFSheet sheet = workbook.createSheet(texts.get(filled.sheet().textKey()));
        int width = filled.columns().size() + computed.size();
        sheet.createFreezePane(2, 1);
        headings(sheet, filled, computed);
        for (int i = 0; i < filled.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            List<@Nullable TableCell> cells = filled.rows().get(i);
            for (int c = 0; c < cells.size(); c++) {
                boolean key = KEYS.contains(filled.columns().get(c).name());
                fill(row, c, cells.get(c), key);
            }
            row.setHeightInPoints(LINE * lines(filled.columns(), cells));
            TableCell key = cells.getFirst();
            for (int c = 0; c < computed.size() && key != null; c++) {
                TableCell found = computed.get(c).cells().get(key.text());
                fill(row, cells.size() + c, found == null ? new TableCell.Words("") : found, true);
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, filled.rows().size(), 0, width - 1));
        protect(sheet);
        return sheet;
    }

    /** By an estimate: not every program finds the height of a row for itself. */
    private static int lines(List<SheetColumn> columns, List<@Nullable TableCell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            int width = ColumnWidths.width(columns.get(i));
            lines = cell == null
                    ? lines
                    : Math.max(
                            lines,
                            cell.text()
                                    .lines()
                                    .mapToInt(line -> 1 + line.length() / width)
                                    .sum());
        }
        return Math.min(lines, MOST_LINES);
    }

    private void headings(SXSSFSheet sheet, FilledSheet filled, List<ComputedColumn> computed) {
        Row headings = sheet.createRow(0);
        for (int i = 0; i < filled.columns().size(); i++) {
            SheetColumn column = filled.columns().get(i);
            heading(headings, i, column.heading(texts));
            sheet.setColumnWidth(i, 256 * ColumnWidths.width(column));
            sheet.setDefaultColumnStyle(i, shielded.empty(styles.text(""), TEXTS.contains(column.name())));
        }
        for (int i = 0; i < computed.size(); i++) {
            int place = filled.columns().size() + i;
            heading(headings, place, computed.get(i).heading());
            sheet.setColumnWidth(place, 256 * COMPUTED_WIDTH);
        }
    }

    private void heading(Row headings, int place, String text) {
        Cell cell = headings.createCell(place);
        cell.setCellValue(text);
        cell.setCellStyle(styles.heading());
    }

    /** Without a password: it keeps from mistakes, not from anything else. Whoever removes rows takes it off. */
    private static void protect(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private void fill(Row row, int column, @Nullable TableCell content, boolean locked) {
        if (content == null) {
            return;
        }
        Cell cell = row.createCell(column);
        CellStyle style;
        switch (content) {
            case TableCell.Figure figure -> {
                cell.setCellValue(figure.number().doubleValue());
                style = styles.number(figure.number().doubleValue());
            }
            case TableCell.Day day -> {
                cell.setCellValue(day.date());
                style = styles.day();
            }
            default -> {
                String text = WorkbookWriter.written(content.text());
                if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
                style = styles.text(text);
            }
        }
        cell.setCellStyle(locked ? shielded.locked(style) : shielded.open(style));
    }
}
