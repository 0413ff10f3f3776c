package eu.clusterplanner.platform.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of one workbook look, and how they keep programs from running what they hold. */
public final class CellStyles {

    /** Programs take a text that begins so for something to compute. */
    private static final String LIKE_A_FORMULA = "=+-@\t\r";

    private final CellStyle heading;
    private final CellStyle line;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final CellStyle day;

    public CellStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = wrapping(workbook);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        // the font that a new workbook begins with is that of a theme, which it has not
        Font plain = workbook.createFont();
        line = workbook.createCellStyle();
        line.setFont(plain);
        text = wrapping(workbook);
        quoted = wrapping(workbook);
        quoted.setQuotePrefixed(true);
        // Excel shows "14." for 14 in the format of decimals
        whole = wrapping(workbook);
        whole.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        decimal = wrapping(workbook);
        decimal.setDataFormat(workbook.createDataFormat().getFormat("#,##0.##"));
        day = wrapping(workbook);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        List.of(text, quoted, whole, decimal, day).forEach(style -> style.setFont(plain));
    }

    private static CellStyle wrapping(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    public CellStyle heading() {
        return heading;
    }

    /** Thousands apart, at most two decimals. */
    public CellStyle number(double written) {
        return written == Math.rint(written) ? whole : decimal;
    }

    /** Year, month and day. */
    public CellStyle day() {
        return day;
    }

    /** What looks like a formula is marked as text, also for when somebody edits the cell. */
    public CellStyle text(String written) {
        return isLikeFormula(written) ? quoted : text;
    }

    /** As {@link #text}, of a line that may run over the cells beside it. */
    public CellStyle line(String written) {
        return isLikeFormula(written) ? quoted : line;
    }

    private static boolean isLikeFormula(String written) {
        return !written.isEmpty() && LIKE_A_FORMULA.indexOf(written.charAt(0)) >= 0;
    }
}
