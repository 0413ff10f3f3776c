package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Item;
import eu.clusterplanner.figure.Gantt.Row;
import java.util.List;

/** Where the rows and months of a Gantt lie. */
final class GanttLayout {

    static final double HEAD = 40;
    static final double ROW = 22;
    static final double LINE = 12;
    static final double GROUP = 24;
    static final double BAR = 12;
    private static final double PAD = 8;
    private static final double BESIDE_LABEL = 16;
    private static final double LAST_SPACE = 4;

    private final Gantt gantt;
    private final double[] tops;
    private final int[] lines;
    private final double noteWidth;
    private final double labelWidth;
    private final double bottom;

    GanttLayout(Gantt gantt) {
        this.gantt = gantt;
        List<Row> rows = gantt.rows();
        double notes = widest(rows, true);
        noteWidth = notes == 0 ? 0 : Math.min(notes, gantt.width() * 0.1) + PAD;
        double wanted = widest(rows, false) + 2 * PAD;
        labelWidth = Math.min(wanted, gantt.width() * 0.32 - noteWidth);
        // labels of one line need not be measured to know how high they are
        lines = rows.stream()
                .mapToInt(row -> gantt.labelLines() == 1
                        ? 1
                        : wrapped(row, labelWidth, gantt.labelLines()).size())
                .toArray();
        tops = new double[rows.size()];
        double y = HEAD;
        for (int i = 0; i < rows.size(); i++) {
            y += opensGroup(rows, i) ? GROUP : 0;
            tops[i] = y;
            y += height(i);
        }
        bottom = y + LAST_SPACE;
    }

    private static double widest(List<Row> rows, boolean notes) {
        return rows.stream()
                .map(Row::item)
                .mapToDouble(i -> notes ? TextWidths.of(i.note(), Font.SMALL) : TextWidths.of(i.label(), Font.BOLD))
                .max()
                .orElse(0);
    }

    static boolean opensGroup(List<Row> rows, int index) {
        Item item = rows.get(index).item();
        return !item.group().isEmpty()
                && (index == 0 || !rows.get(index - 1).item().group().equals(item.group()));
    }

    double top(int row) {
        return tops[row];
    }

    double middle(int row) {
        return tops[row] + height(row) / 2;
    }

    /** Height of a row: each line of its label beyond the first makes it higher. */
    double height(int row) {
        return ROW + LINE * (lines[row] - 1);
    }

    /** The lines of the label of a row. */
    List<String> label(int row) {
        return wrapped(gantt.rows().get(row), labelWidth, gantt.labelLines());
    }

    private static List<String> wrapped(Row row, double labelWidth, int lines) {
        return TextWidths.wrap(row.item().label(), labelWidth - BESIDE_LABEL, lines, font(row));
    }

    static Font font(Row row) {
        return row.critical() ? Font.BOLD : Font.TEXT;
    }

    double labelWidth() {
        return labelWidth;
    }

    double noteWidth() {
        return noteWidth;
    }

    double left() {
        return labelWidth + noteWidth;
    }

    double right() {
        return gantt.width() - 1.0;
    }

    double monthWidth() {
        return (right() - left()) / gantt.timeline().months();
    }

    /** The place of a position of the time axis, kept inside the chart. */
    double x(double position) {
        return left() + Math.clamp(position, 0, gantt.timeline().months()) * monthWidth();
    }

    double bottom() {
        return bottom;
    }

    static List<RowRange> pages(Gantt gantt, double height) {
        double legend = new GanttLegend(gantt).legend().height();
        double room = height - HEAD - LAST_SPACE - legend - 2;
        GanttLayout layout = new GanttLayout(gantt);
        return Pages.cut(gantt.rows().size(), room, layout::height);
    }

    private double height(int row, boolean beginsPage) {
        boolean headed = beginsPage ? !gantt.rows().get(row).item().group().isEmpty() : opensGroup(gantt.rows(), row);
        return height(row) + (headed ? GROUP : 0);
    }
}
