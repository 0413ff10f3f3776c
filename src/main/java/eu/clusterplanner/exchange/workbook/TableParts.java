package eu.clusterplanner.exchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of one sheet while its XML goes by. */
final class TableParts extends DefaultHandler {

    /** What all sheets of a workbook share. */
    record Shared(SharedTexts texts, NumberStyles styles, boolean from1904, CellCount count) {}

    /** Spreadsheets write numbers with 17 digits at most. */
    private static final int LONGEST_NUMBER = 400;

    private final Shared shared;
    private final List<Table.Row> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private StringBuilder target = value;
    private Map<Integer, TableCell> cells = new TreeMap<>();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private @Nullable StringBuilder formula;
    private boolean reading;
    private int inPronunciation;

    TableParts(Shared shared) {
        this.shared = shared;
    }

    List<Table.Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> row = integer(attributes.getValue("r"), row + 1);
            case "c" -> startCell(attributes);
            case "f" -> startFormula();
            case "rPh" -> inPronunciation++;
            case "is" -> value.setLength(0);
            case "v", "t" -> startValue();
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "rPh" -> inPronunciation--;
            case "v", "t", "f" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            target.append(characters, start, length);
        }
    }

    /** Programs may leave out where a cell stands; then it follows the one before. */
    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = String.valueOf(attributes.getValue("t"));
        style = integer(attributes.getValue("s"), 0);
        formula = null;
        target = value;
        value.setLength(0);
    }

    private void startValue() {
        target = value;
        reading = inPronunciation == 0;
    }

    private void startFormula() {
        formula = new StringBuilder();
        target = formula;
        reading = true;
    }

    private void endCell() {
        TableCell cell = cell(value.toString());
        if (cell != null) {
            shared.count().add(column);
            cells.put(column, cell);
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(row, cells));
            cells = new TreeMap<>();
        }
        column = -1;
    }

    private @Nullable TableCell cell(String raw) {
        if (formula != null) {
            return new TableCell.Formula(formula.isEmpty() ? raw : "=" + formula);
        }
        return switch (type) {
            case "s" -> words(shared.texts().get(integer(raw.strip(), -1)));
            case "inlineStr", "str" -> words(EscapedText.decode(raw));
            case "b" -> raw.isBlank() ? null : new TableCell.Flag(raw.strip().equals("1"));
            case "e" -> new TableCell.Fault(raw);
            case "d" -> day(raw.strip());
            default -> raw.isBlank() ? null : number(exact(raw.strip()));
        };
    }

    private static @Nullable TableCell words(String text) {
        return text.isBlank() ? null : new TableCell.Words(text);
    }

    private static TableCell day(String text) {
        return new TableCell.Day(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
    }

    /** No spreadsheet computes beyond a double, and a few characters can mean a billion digits. */
    private static BigDecimal exact(String text) {
        double near = Double.parseDouble(text);
        if (text.length() > LONGEST_NUMBER || !Double.isFinite(near)) {
            throw new UnreadableWorkbookException(Refusal.BROKEN);
        }
        return near == 0 ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private TableCell number(BigDecimal number) {
        double serial = number.doubleValue();
        if (shared.styles().isDate(style) && DateUtil.isValidExcelDate(serial) && serial >= 1) {
            return new TableCell.Day(
                    DateUtil.getLocalDateTime(serial, shared.from1904()).toLocalDate());
        }
        return new TableCell.Figure(number, shared.styles().isPercent(style));
    }

    private static int integer(@Nullable String text, int otherwise) {
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
