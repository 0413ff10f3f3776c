package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.platform.workbook.CellStyles;
import eu.clusterplanner.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes the five sheets as an Excel workbook (.xlsx), with a sheet of explanations behind them. */
public final class WorkbookWriter {

    /** So many rows are kept in memory at a time. */
    private static final int WINDOW = 100;

    /** As much as a cell of Excel can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private final Texts texts;
    private final CellStyles styles;
    private final SXSSFWorkbook workbook;

    private WorkbookWriter(Texts texts, SXSSFWorkbook workbook) {
        this.texts = texts;
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
    }

    /** The bytes of the workbook; about: what the sheet of explanations begins with, a line an element. */
    public static byte[] write(List<FilledSheet> sheets, Texts texts, List<String> about) {
        return write(sheets, texts, about, null);
    }

    /** Likewise, with what it was exported from in a hidden sheet behind all others. */
    public static byte[] write(List<FilledSheet> sheets, Texts texts, List<String> about, @Nullable WorkbookBase base) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            WorkbookWriter writer = new WorkbookWriter(texts, workbook);
            sheets.forEach(writer::add);
            new ExplanationSheet(texts, workbook, writer.styles).add(about, sheets);
            if (base != null) {
                BaseSheet.add(workbook, base);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(FilledSheet filled) {
        Sheet sheet = workbook.createSheet(texts.get(filled.sheet().textKey()));
        sheet.createFreezePane(filled.sheet() == WorkbookSheet.ASSESSMENTS ? 2 : 1, 1);
        List<SheetColumn> columns = filled.columns();
        Row headings = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell heading = headings.createCell(i);
            heading.setCellValue(columns.get(i).heading(texts));
            heading.setCellStyle(styles.heading());
            sheet.setColumnWidth(i, 256 * ColumnWidths.width(columns.get(i)));
        }
        for (int i = 0; i < filled.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            List<@Nullable TableCell> cells = filled.rows().get(i);
            for (int c = 0; c < cells.size(); c++) {
                fill(row, c, cells.get(c));
            }
        }
        new OfferedChoices(texts, sheet).add(filled);
    }

    private void fill(Row row, int column, @Nullable TableCell content) {
        if (content == null) {
            return;
        }
        Cell cell = row.createCell(column);
        switch (content) {
            case TableCell.Figure figure -> cell.setCellValue(figure.number().doubleValue());
            case TableCell.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(styles.day());
            }
            default -> {
                String text = written(content.text());
                cell.setCellValue(text);
                cell.setCellStyle(styles.text(text));
            }
        }
    }

    /** As it stands in the file. */
    static String written(String content) {
        String text = EscapedText.encode(content);
        return text.length() > MOST_CHARACTERS ? wholeEntries(text) : text;
    }

    /** Only lists can be longer than a cell; the partnership file has all of them. */
    private static String wholeEntries(String text) {
        int end = text.lastIndexOf('\n', MOST_CHARACTERS);
        return text.substring(0, end < 0 ? MOST_CHARACTERS : end);
    }
}
