package eu.clusterplanner.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the styles of a workbook show numbers: only whether as date or as percentage. */
final class NumberStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private boolean inCellStyles;

    boolean isDate(int style) {
        int format = formatOf(style);
        return DateUtil.isADateFormat(format, patternOf(format));
    }

    boolean isPercent(int style) {
        return patternOf(formatOf(style)).contains("%");
    }

    private int formatOf(int style) {
        return style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
    }

    private String patternOf(int format) {
        String own = formats.get(format);
        if (own != null) {
            return own;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(format);
        return builtin == null ? "" : builtin;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    cellFormats.add(number(attributes));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static int number(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }
}
