package eu.clusterplanner.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of ours as another library writes it: cells only, no styles but dates, no protection, no hidden sheets. */
public final class RewrittenWorkbook {

    private RewrittenWorkbook() {}

    /** The same cells, texts replaced by others. */
    public static byte[] of(byte[] ours, Map<String, String> replaced) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Another", "1.0")) {
            for (Table table : WorkbookReader.read(ours)) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                table.rows()
                        .forEach(row -> row.cells()
                                .forEach((column, cell) -> write(sheet, row.number() - 1, column, cell, replaced)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, TableCell cell, Map<String, String> replaced) {
        switch (cell) {
            case TableCell.Figure figure -> sheet.value(row, column, figure.number());
            case TableCell.Day day -> {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format("d.m.yyyy").set();
            }
            default -> sheet.value(row, column, replaced.getOrDefault(cell.text(), cell.text()));
        }
    }
}
