package eu.clusterplanner.exchange.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Styles of a protected sheet: what may be typed in is white and open, what not is grey and locked. */
final class ProtectedStyles {

    private static final String AS_TEXT = "@";

    /** Lighter than headings. */
    private static final byte[] LIGHT = {(byte) 0xEC, (byte) 0xEE, (byte) 0xF1};

    private final Workbook workbook;
    private final Map<Short, CellStyle> open = new HashMap<>();
    private final Map<Short, CellStyle> locked = new HashMap<>();

    ProtectedStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle open(CellStyle style) {
        return open.computeIfAbsent(style.getIndex(), index -> {
            CellStyle copy = copy(style);
            copy.setLocked(false);
            return copy;
        });
    }

    CellStyle locked(CellStyle style) {
        return locked.computeIfAbsent(style.getIndex(), index -> {
            CellStyle copy = copy(style);
            copy.setFillForegroundColor(new XSSFColor(LIGHT));
            copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return copy;
        });
    }

    /** For cells that nobody has filled in yet. Keys stay texts there: 1.10 is no number. */
    CellStyle empty(CellStyle style, boolean text) {
        CellStyle copy = copy(open(style));
        if (text) {
            copy.setDataFormat(workbook.createDataFormat().getFormat(AS_TEXT));
        }
        return copy;
    }

    private CellStyle copy(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }
}
