package eu.clusterplanner.figure;

import eu.clusterplanner.figure.HeatMap.Heading;
import java.util.List;

/** Where the rows, columns and headings of a heat map lie. */
record HeatMapGrid(
        HeatMap map,
        double labelWidth,
        double noteWidth,
        double cellWidth,
        double cellHeight,
        boolean upright,
        double labelHeight) {

    static final Font HEADING = Font.BOLD;
    static final double GROUP_HEIGHT = 22;
    static final double INDENT = 6;
    private static final double GAP = 10;
    private static final double MIN_CELL = 28;

    /** A cell as narrow as its number, where there is no room for more. */
    private static final double NARROWEST = 18;

    private static final double BESIDE_NUMBER = 6;
    private static final double MAX_CELL = 76;
    private static final int MIN_HEIGHT = 22;

    /** So few columns, or so many rows, are a list beside its names: low rows read better than tall ones. */
    private static final int FEW_COLUMNS = 2;

    private static final int MANY_ROWS = 9;

    static HeatMapGrid of(HeatMap map) {
        double labels = INDENT + Math.min(widest(map.rows(), false), map.width() * 0.34) + GAP;
        double notes = widest(map.rows(), true);
        notes = notes == 0 ? 0 : Math.min(notes, map.width() * 0.2) + GAP;
        double room = (map.width() - labels - notes - 1) / map.columns().size();
        double width = Math.floor(Math.clamp(room, narrowest(map), MAX_CELL));
        boolean upright = upright(map, width);
        double height = isList(map) ? MIN_HEIGHT : Math.clamp(Math.round(width * 0.62), MIN_HEIGHT, 38);
        return new HeatMapGrid(map, labels, notes, width, height, upright, labelHeight(map, width, upright));
    }

    private static boolean isList(HeatMap map) {
        return map.columns().size() <= FEW_COLUMNS || map.rows().size() > MANY_ROWS;
    }

    private static double widest(List<Heading> headings, boolean notes) {
        return headings.stream()
                .mapToDouble(h -> notes ? TextWidths.of(h.note(), Font.SMALL) : TextWidths.of(h.label(), Font.TEXT))
                .max()
                .orElse(0);
    }

    /** Marks stand in the corners of cells and want room beside the number. */
    private static double narrowest(HeatMap map) {
        if (!map.scale().marks().isEmpty()) {
            return MIN_CELL;
        }
        double numbers = map.cells().stream()
                .mapToDouble(cell -> TextWidths.of(cell.text(), Font.TEXT))
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(numbers) + BESIDE_NUMBER, NARROWEST, MIN_CELL);
    }

    /** Whether every column label fits above its column in two lines. */
    private static boolean upright(HeatMap map, double cellWidth) {
        return map.columns().stream()
                .flatMap(h -> TextWidths.wrap(h.label(), cellWidth - 6, 2, HEADING).stream())
                .noneMatch(line -> line.endsWith("…"));
    }

    private static double labelHeight(HeatMap map, double cellWidth, boolean upright) {
        if (upright) {
            boolean oneLine = map.columns().stream().allMatch(h -> TextWidths.of(h.label(), HEADING) <= cellWidth - 6);
            return oneLine ? 22 : 35;
        }
        return map.columns().stream()
                .mapToDouble(h -> Math.min(TextWidths.of(h.label(), HEADING), 150) + 12)
                .max()
                .orElse(0);
    }

    boolean hasColumnGroups() {
        return map.columns().stream().anyMatch(h -> !h.group().isEmpty());
    }

    double headTop() {
        return hasColumnGroups() ? GROUP_HEIGHT : 0;
    }

    double headBottom() {
        return headTop() + labelHeight;
    }

    /** Top of a row; the heading of its group, if it opens one, lies directly above. */
    double top(int row) {
        double y = headBottom();
        for (int i = 0; i <= row; i++) {
            y += (i > 0 ? cellHeight : 0) + (opensGroup(map.rows(), i) ? GROUP_HEIGHT : 0);
        }
        return y;
    }

    double left(int column) {
        return labelWidth + column * cellWidth;
    }

    double right() {
        return left(map.columns().size());
    }

    double width() {
        return Math.max(right() + noteWidth + 1, Math.min(map.width(), 320));
    }

    double bottom() {
        return top(map.rows().size() - 1) + cellHeight;
    }

    /** The rows that fit into a height each, headings of columns and groups included. */
    List<RowRange> pages(double height) {
        return Pages.cut(map.rows().size(), height - headBottom(), this::height);
    }

    private double height(int row, boolean beginsPage) {
        boolean headed = beginsPage ? !map.rows().get(row).group().isEmpty() : opensGroup(map.rows(), row);
        return cellHeight + (headed ? GROUP_HEIGHT : 0);
    }

    /** Whether this heading begins a named group. */
    static boolean opensGroup(List<Heading> headings, int index) {
        String group = headings.get(index).group();
        return !group.isEmpty()
                && (index == 0 || !headings.get(index - 1).group().equals(group));
    }

    /** One past the last heading of the group that begins at the index. */
    static int groupEnd(List<Heading> headings, int index) {
        int end = index + 1;
        while (end < headings.size()
                && headings.get(end).group().equals(headings.get(index).group())) {
            end++;
        }
        return end;
    }
}
