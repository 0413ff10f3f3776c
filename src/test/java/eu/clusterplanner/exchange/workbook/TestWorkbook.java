package eu.clusterplanner.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as people fill it in. */
public final class TestWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle date = workbook.createCellStyle();

    public TestWorkbook() {
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** Adds a sheet with these rows from its first row on; a text that begins with {@code formula:} is one. */
    public TestWorkbook sheet(String name, @Nullable Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                Object value = rows[r][c];
                if (value != null) {
                    fill(row.createCell(c), value);
                }
            }
        }
        return this;
    }

    /** One row. */
    public static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean yes -> cell.setCellValue(yes);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case String text
            when text.startsWith("formula:") -> cell.setCellFormula(text.substring("formula:".length()));
            default -> cell.setCellValue(value.toString());
        }
    }

    /** Changes what the sheets alone do not say. */
    public TestWorkbook with(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public byte[] bytes() {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of one part of the file. */
    interface PartChange {
        byte[] change(String name, byte[] contents);
    }

    /** The file with changed parts and one more; an empty name: none. */
    static byte[] repacked(byte[] workbook, String added, byte[] contents, PartChange change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.change(entry.getName(), in.readAllBytes()));
            }
            if (!added.isEmpty()) {
                out.putNextEntry(new ZipEntry(added));
                out.write(contents);
            }
        }
        return bytes.toByteArray();
    }
}
