package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.platform.workbook.CellStyles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes sheets of an Excel workbook (.xlsx) row by row: headings that stay in sight, filters, numbers and days as such.
 * Nothing that people wrote is computed by a program that opens it.
 */
final class WorkbookPages implements AutoCloseable {

    /** So many rows are kept in memory at a time. */
    private static final int WINDOW = 100;

    /** As much as a cell of Excel can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Characters across a page of A4 that can still be read. */
    private static final int ACROSS = 200;

    /** Points of a line. */
    private static final float LINE = 15;

    /** A cell that holds more shows its beginning. */
    private static final int MOST_LINES = 12;

    /** Letters for each digit that would fit into a column. */
    private static final double LETTERS = 1.1;

    private static final String APPLICATION = "Cluster Partnership Planner";

    /** A column: its heading, and its width in characters. */
    record Column(String heading, int width) {}

    private final SXSSFWorkbook workbook = streamed();
    private final CellStyles styles = new CellStyles(workbook);
    private @Nullable Sheet sheet;
    private int[] widths = {};
    private int next;

    /** Without the marks of archives above 4 GB, at which simple readers stop. */
    private static SXSSFWorkbook streamed() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
        workbook.setZip64Mode(Zip64Mode.Never);
        return workbook;
    }

    /** A new sheet; its first columns stay in sight too. */
    void begin(String name, List<Column> columns, int kept) {
        Sheet begun = workbook.createSheet(name);
        begun.createFreezePane(kept, 1);
        begun.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        begun.getPrintSetup().setLandscape(true);
        begun.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        begun.getPrintSetup().setFitHeight((short) 0);
        begun.getPrintSetup().setFitWidth(pagesBeside(columns));
        if (kept > 0) {
            begun.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, kept - 1));
        }
        begun.setFitToPage(true);
        Row headings = begun.createRow(0);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Cell heading = headings.createCell(i);
            heading.setCellValue(columns.get(i).heading());
            heading.setCellStyle(styles.heading());
            begun.setColumnWidth(i, 256 * columns.get(i).width());
            lines = Math.max(
                    lines, lines(columns.get(i).heading(), columns.get(i).width()));
        }
        headings.setHeightInPoints(LINE * lines);
        sheet = begun;
        widths = columns.stream().mapToInt(Column::width).toArray();
        next = 1;
    }

    /** A sheet of many columns is printed on several pages beside each other: on one nobody could read it. */
    private static short pagesBeside(List<Column> columns) {
        int width = columns.stream().mapToInt(Column::width).sum();
        return (short) Math.ceilDiv(width, ACROSS);
    }

    /** A row of texts, numbers and days; nothing for null. */
    void row(List<@Nullable Object> cells) {
        Row row = sheet().createRow(next++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Object content = cells.get(i);
            if (content != null && !content.equals("")) {
                fill(row.createCell(i), content);
                lines = Math.max(lines, lines(content.toString(), widths[i]));
            }
        }
        row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
    }

    /** By an estimate: not every program finds the height of a row for itself. */
    private static int lines(String words, int width) {
        double letters = width * LETTERS;
        return (int) words.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / letters)))
                .sum();
    }

    private void fill(Cell cell, Object content) {
        switch (content) {
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number(number.doubleValue()));
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }
            default -> {
                String text = escaped(content.toString());
                cell.setCellValue(text);
                cell.setCellStyle(styles.text(text));
            }
        }
    }

    /** A text that only looks like an escape of spreadsheets stays as it is (ECMA-376, ST_Xstring). */
    private static String escaped(String text) {
        String kept = text.replaceAll("_x([0-9A-Fa-f]{4}_)", "_x005F_x$1");
        return kept.length() > MOST_CHARACTERS ? kept.substring(0, MOST_CHARACTERS) : kept;
    }

    /** Ends a sheet with filters above all of its rows. */
    void end(int columns) {
        sheet().setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, columns - 1));
    }

    private Sheet sheet() {
        Sheet begun = sheet;
        if (begun == null) {
            throw new IllegalStateException("No sheet was begun");
        }
        return begun;
    }

    /** The file, described as the document of which it is a part. */
    byte[] bytes(Front front, Instant made) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(front.title());
        core.setSubjectProperty(front.subject());
        core.setCreator(front.acronym());
        core.setLastModifiedByUser(front.acronym());
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
