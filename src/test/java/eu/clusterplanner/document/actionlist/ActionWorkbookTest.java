package eu.clusterplanner.document.actionlist;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.Sensitive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook is read back as Excel gets it. */
class ActionWorkbookTest {

    private static SmallList list() {
        return new SmallList()
                .with(PlainAction.named("1.1")
                        .titled("=HYPERLINK(\"http://example.org\")")
                        .described("-2+3 _x000D_")
                        .type("A07")
                        .objectives("O1")
                        .gives("P1", "CONTRIBUTE", 14, "4200")
                        .gives("P2", "SUPPORT", 6.5, "1800.50")
                        .paid("@SUM(1)", Funding.Status.SECURED, "4000", "CALL1"))
                .with(PlainAction.named("1.2").cost("1000"));
    }

    @Test
    void five_sheets_keep_their_headings_in_sight_and_can_be_filtered() throws IOException {
        try (XSSFWorkbook workbook = read(list())) {
            assertThat(StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly("List", "Contributions", "Funding", "Milestones", "Codes");
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:");
            }
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Shared action list of TEST");
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("TEST");
        }
    }

    @Test
    void numbers_and_days_can_be_computed_with() throws IOException {
        try (XSSFWorkbook workbook = read(list())) {
            Sheet sheet = workbook.getSheet("List");
            Row first = sheet.getRow(1);

            assertThat(first.getCell(at(sheet, "Start")).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 1, 1).atStartOfDay());
            assertThat(first.getCell(at(sheet, "Person-days")).getNumericCellValue())
                    .isEqualTo(20.5);
            assertThat(first.getCell(at(sheet, "Cost (EUR)")).getNumericCellValue())
                    .isEqualTo(6000.5);
            assertThat(first.getCell(at(sheet, "No source yet (EUR)")).getNumericCellValue())
                    .isEqualTo(2000.5);
            assertThat(sheet.getRow(2).getCell(at(sheet, "No")).getStringCellValue())
                    .isEqualTo("1.2");
        }
    }

    @Test
    void rows_are_as_high_as_their_texts_and_numbers_have_no_bare_point() throws IOException {
        SmallList list = new SmallList()
                .with(PlainAction.named("1.1").described("word ".repeat(30)).gives("P1", "LEAD", 14, "4200"))
                .with(PlainAction.named("1.2").gives("P1", "LEAD", 6.5, "1000"));
        try (XSSFWorkbook workbook = read(list)) {
            Sheet sheet = workbook.getSheet("List");
            int days = at(sheet, "Person-days");

            // 150 letters in a column of 60 digits
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(45);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getRow(1).getCell(days).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(sheet.getRow(2).getCell(days).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.##");
        }
    }

    @Test
    void a_sheet_of_many_columns_is_printed_on_pages_that_can_be_read() throws IOException {
        try (XSSFWorkbook workbook = read(list())) {
            Sheet list = workbook.getSheet("List");
            assertThat(list.getPrintSetup().getFitWidth()).isBetween((short) 2, (short) 4);
            assertThat(list.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(workbook.getSheet("Codes").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @Test
    void nothing_that_people_wrote_is_computed() throws IOException {
        try (XSSFWorkbook workbook = read(list())) {
            List<Cell> cells = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));

            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .filteredOn(cell -> "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0)
                    .hasSize(6)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            assertThat(workbook.getSheet("List").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("-2+3 _x000D_");
        }
    }

    @Test
    void what_single_partners_spend_is_there_by_choice_only() throws IOException {
        try (XSSFWorkbook usual = read(list());
                XSSFWorkbook chosen = read(list().with(Sensitive.COSTS))) {
            assertThat(headings(usual.getSheet("Contributions"))).doesNotContain("Cost (EUR)");
            assertThat(headings(chosen.getSheet("Contributions"))).contains("Cost (EUR)");
            assertThat(chosen.getSheet("Contributions").getRow(2).getCell(6).getNumericCellValue())
                    .isEqualTo(1800.5);
        }
    }

    @Test
    void whoever_may_not_see_costs_gets_no_amounts() throws IOException {
        try (XSSFWorkbook workbook = read(list().with(Sensitive.COSTS).withoutCosts())) {
            workbook.forEach(sheet -> assertThat(headings(sheet)).noneMatch(heading -> heading.contains("EUR")));
        }
    }

    @Test
    void months_are_told_where_no_day_is_known() throws IOException {
        try (XSSFWorkbook workbook = read(list().monthsOnly())) {
            Sheet sheet = workbook.getSheet("List");

            assertThat(sheet.getRow(1).getCell(at(sheet, "Start")).getStringCellValue())
                    .isEqualTo("M1");
        }
    }

    private static XSSFWorkbook read(SmallList list) throws IOException {
        ActionListInput input = list.input();
        byte[] bytes = ActionWorkbook.write(input, ActionListDocument.front(input), Instant.EPOCH);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> headings(Sheet sheet) {
        Row headings = sheet.getRow(0);
        return IntStream.range(0, headings.getLastCellNum())
                .mapToObj(i -> headings.getCell(i).getStringCellValue())
                .toList();
    }

    private static int at(Sheet sheet, String heading) {
        return headings(sheet).indexOf(heading);
    }
}
