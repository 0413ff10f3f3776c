package eu.clusterplanner.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that we exported, while somebody edits it: cells are found by sheet, key and heading. */
public final class EditedWorkbook {

    private static final DataFormatter SHOWN = new DataFormatter();

    private final XSSFWorkbook workbook;

    private EditedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static EditedWorkbook of(byte[] bytes) {
        try {
            return new EditedWorkbook(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a cell of the row whose first column has that key. */
    public EditedWorkbook set(String sheet, String key, String heading, Object value) {
        fill(cell(row(sheet, row -> text(row, 0).equals(key)), heading), value);
        return this;
    }

    /** Writes a cell of the row of that number, from 0. */
    public EditedWorkbook set(int row, String sheet, String heading, Object value) {
        fill(cell(workbook.getSheet(sheet).getRow(row), heading), value);
        return this;
    }

    /** Writes a cell of what a partner says of a competence. */
    public EditedWorkbook assess(String partner, String competence, String heading, Object value) {
        Row row = row(
                "Assessments",
                each -> text(each, 0).equals(partner) && text(each, 1).equals(competence));
        fill(cell(row, heading), value);
        return this;
    }

    /** Writes the cells of that column in all rows. */
    public EditedWorkbook setAll(String sheet, String heading, Object value) {
        int column = column(workbook.getSheet(sheet), heading);
        for (int row = 1; row <= workbook.getSheet(sheet).getLastRowNum(); row++) {
            fill(workbook.getSheet(sheet).getRow(row).createCell(column), value);
        }
        return this;
    }

    /** Writes a row below all others. */
    public EditedWorkbook add(String sheet, Map<String, Object> cells) {
        Sheet table = workbook.getSheet(sheet);
        Row row = table.createRow(table.getLastRowNum() + 1);
        cells.forEach((heading, value) -> fill(cell(row, heading), value));
        return this;
    }

    public EditedWorkbook remove(String sheet, String key) {
        Row gone = row(sheet, row -> text(row, 0).equals(key));
        gone.getSheet().removeRow(gone);
        return this;
    }

    /** All rows of one partner. */
    public EditedWorkbook removeAssessments(String partner) {
        Sheet sheet = workbook.getSheet("Assessments");
        for (int i = sheet.getLastRowNum(); i > 0; i--) {
            if (text(sheet.getRow(i), 0).equals(partner)) {
                sheet.removeRow(sheet.getRow(i));
            }
        }
        return this;
    }

    public EditedWorkbook dropColumn(String sheet, String heading) {
        int column = column(workbook.getSheet(sheet), heading);
        workbook.getSheet(sheet).forEach(row -> {
            if (row.getCell(column) != null) {
                row.removeCell(row.getCell(column));
            }
        });
        return this;
    }

    /** As programs do that leave out hidden sheets. */
    public EditedWorkbook withoutBase() {
        workbook.removeSheetAt(workbook.getSheetIndex(BaseSheet.NAME));
        return this;
    }

    public EditedWorkbook damageBase() {
        Row packed = workbook.getSheet(BaseSheet.NAME).getRow(5);
        String text = text(packed, 0);
        packed.createCell(0).setCellValue("X" + text.substring(1));
        return this;
    }

    /** Whether somebody who takes no protection off can change that cell. */
    public boolean isLocked(String sheet, String key, String heading) {
        Row row = row(sheet, each -> text(each, 0).equals(key));
        Cell cell = row.getCell(column(row.getSheet(), heading));
        return row.getSheet().getProtect() && cell.getCellStyle().getLocked();
    }

    /** From where the words come that a column offers; empty: nothing is offered. */
    public String offered(String sheet, String heading) {
        int column = column(workbook.getSheet(sheet), heading);
        return workbook.getSheet(sheet).getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddresses()[0].isInRange(1, column))
                .map(rule -> rule.getValidationConstraint().getFormula1())
                .findFirst()
                .orElse("");
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

    private Row row(String sheet, Predicate<Row> wanted) {
        for (Row row : workbook.getSheet(sheet)) {
            if (wanted.test(row)) {
                return row;
            }
        }
        throw new AssertionError("no such row of " + sheet);
    }

    private static Cell cell(Row row, String heading) {
        int column = column(row.getSheet(), heading);
        // anew: what is changed in place keeps its old text beside the new one
        return row.createCell(column);
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (SHOWN.formatCellValue(cell).equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading + " in " + sheet.getSheetName());
    }

    private static String text(Row row, int column) {
        return SHOWN.formatCellValue(row.getCell(column));
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
