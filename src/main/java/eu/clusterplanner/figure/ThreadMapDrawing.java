package eu.clusterplanner.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws threads: a line of boxes for each, with arrows between those that hold something. */
final class ThreadMapDrawing {

    private static final String KIND = "thread-map";
    private static final double GAP = 14;
    private static final double PADDING = 6;
    private static final double LINE_HEIGHT = 13;
    private static final double BETWEEN = 3;
    private static final double HEADING = 22;
    private static final double ROW_GAP = 10;

    /** So many lines of a cell are filled before long entries are cut. */
    private static final int LINES = 6;

    private static final int LEAST_LINES = 2;
    private static final double HEAD = 4;

    private final ThreadMap map;
    private final Canvas canvas;
    private final double column;

    ThreadMapDrawing(ThreadMap map) {
        this.map = map;
        this.canvas = new Canvas(map.caption().prefix());
        int columns = map.headings().size();
        this.column = (map.width() - 1 - GAP * (columns - 1)) / columns;
    }

    Figure draw() {
        if (map.rows().isEmpty()) {
            return EmptyFigure.draw(map.caption(), KIND, map.width());
        }
        headings();
        double y = HEADING;
        for (ThreadMap.Row row : map.rows()) {
            y = row(row, y) + ROW_GAP;
        }
        return canvas.toFigure(map.caption(), KIND, map.width(), y - ROW_GAP + 1);
    }

    private double left(int index) {
        return 0.5 + index * (column + GAP);
    }

    private void headings() {
        canvas.group("headings").font(Font.BOLD).body();
        for (int i = 0; i < map.headings().size(); i++) {
            canvas.text(left(i), HEADING / 2, TextWidths.cut(map.headings().get(i), column, Font.BOLD));
        }
        canvas.close("g");
    }

    /** Draws a thread from that height on; gives its lower end. */
    private double row(ThreadMap.Row row, double top) {
        List<List<List<String>>> cells = row.cells().stream().map(this::wrapped).toList();
        double height =
                cells.stream().mapToDouble(ThreadMapDrawing::height).max().orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            Box box = new Box(left(i), top, column, height);
            cell(box, cells.get(i));
            if (i > 0 && !cells.get(i).isEmpty() && !cells.get(i - 1).isEmpty()) {
                arrow(box);
            }
        }
        return top + height;
    }

    private List<List<String>> wrapped(List<String> entries) {
        int lines = Math.max(LEAST_LINES, LINES / Math.max(1, entries.size()));
        return entries.stream()
                .map(entry -> TextWidths.wrap(entry, column - 2 * PADDING, lines, Font.SMALL))
                .toList();
    }

    private static double height(List<List<String>> entries) {
        int lines = Math.max(1, entries.stream().mapToInt(List::size).sum());
        return 2 * PADDING + lines * LINE_HEIGHT + BETWEEN * Math.max(0, entries.size() - 1);
    }

    private void cell(Box box, List<List<String>> entries) {
        boolean broken = entries.isEmpty();
        canvas.open("rect").with("class", broken ? "broken" : "box").box(box).with("rx", 4);
        canvas.with("fill", broken ? Palette.PAPER : Palette.WASH)
                .with("stroke", broken ? Palette.MUTED : Palette.LINE);
        if (broken) {
            canvas.with("stroke-dasharray", "4 4");
        }
        canvas.end();
        canvas.group("entries").font(Font.SMALL).body();
        double y = box.y() + PADDING + LINE_HEIGHT / 2 + Font.SMALL.drop();
        for (List<String> entry : broken ? brokenWords() : entries) {
            for (String line : entry) {
                canvas.text(box.x() + PADDING, y, line);
                y += LINE_HEIGHT;
            }
            y += BETWEEN;
        }
        canvas.close("g");
    }

    private List<List<String>> brokenWords() {
        List<List<String>> words = new ArrayList<>();
        words.add(List.of(TextWidths.cut(map.broken(), column - 2 * PADDING, Font.SMALL)));
        return words;
    }

    private void arrow(Box to) {
        double y = to.middleY();
        double end = to.x() - 1;
        PathData path = new PathData().move(to.x() - GAP + 1, y).across(end).move(end - HEAD, y - HEAD);
        path.line(end, y).line(end - HEAD, y + HEAD);
        canvas.open("path").with("class", "arrow").with("d", path.toString());
        canvas.with("fill", "none").with("stroke", Palette.ACCENT).with("stroke-width", 1.4);
        canvas.end();
    }
}
