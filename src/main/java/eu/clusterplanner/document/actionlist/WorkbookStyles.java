package eu.clusterplanner.document.actionlist;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look, and how they keep programs from running what they hold. */
final class WorkbookStyles {

    /** Programs take a text that begins so for something to compute. */
    private static final String LIKE_A_FORMULA = "=+-@\t\r";

    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle day;

    WorkbookStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = wrapping(workbook);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = wrapping(workbook);
        quoted = wrapping(workbook);
        quoted.setQuotePrefixed(true);
        number = wrapping(workbook);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.##"));
        day = wrapping(workbook);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private static CellStyle wrapping(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle number() {
        return number;
    }

    CellStyle day() {
        return day;
    }

    /** What looks like a formula is marked as text, also for when somebody edits the cell. */
    CellStyle text(String written) {
        boolean like = !written.isEmpty() && LIKE_A_FORMULA.indexOf(written.charAt(0)) >= 0;
        return like ? quoted : text;
    }
}
