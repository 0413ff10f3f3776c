package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.PropertyType;
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

    private static final int NARROW = 14;
    private static final int MEDIUM = 24;
    private static final int WIDE = 50;

    private final CellStyle heading;
    private final CellStyle line;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;

    WorkbookStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        line = workbook.createCellStyle();
        text = wrapping(workbook);
        quoted = wrapping(workbook);
        quoted.setQuotePrefixed(true);
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

    CellStyle day() {
        return day;
    }

    /** What looks like a formula is marked as text, also for when somebody edits the cell. */
    CellStyle text(String written) {
        return isLikeFormula(written) ? quoted : text;
    }

    private static boolean isLikeFormula(String written) {
        return !written.isEmpty() && LIKE_A_FORMULA.indexOf(written.charAt(0)) >= 0;
    }

    /** A line that may run over the cells beside it. */
    CellStyle line(String written) {
        return isLikeFormula(written) ? quoted : line;
    }

    /** In characters. */
    int width(SheetColumn column) {
        return switch (column.property().type()) {
            case PropertyType.Prose prose -> WIDE;
            case PropertyType.Children children -> WIDE;
            case PropertyType.Line line -> line.most() > 100 ? WIDE : MEDIUM;
            case PropertyType.Lines lines -> MEDIUM;
            case PropertyType.Links links -> MEDIUM;
            case PropertyType.Choice choice -> MEDIUM;
            case PropertyType.WebAddress address -> MEDIUM;
            default -> NARROW;
        };
    }
}
