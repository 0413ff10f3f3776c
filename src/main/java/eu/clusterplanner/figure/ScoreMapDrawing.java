package eu.clusterplanner.figure;

import eu.clusterplanner.figure.ScoreMap.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws one score map: cells from the highest row down, each as high as the fullest of its row needs. */
final class ScoreMapDrawing {

    private static final String KIND = "score-map";
    private static final double LEFT = 46;
    private static final double CORNER = 16;
    private static final double PAD = 6;
    private static final double LOWEST_ROW = 52;

    /** More keys in one cell than this are counted only. */
    private static final int MOST_IN_A_CELL = 40;

    private final ScoreMap map;
    private final Canvas canvas;
    private final double cellWidth;

    ScoreMapDrawing(ScoreMap map) {
        this.map = map;
        this.canvas = new Canvas(map.caption().prefix());
        this.cellWidth = (map.width() - LEFT - 1) / ScoreMap.MOST;
    }

    Figure draw() {
        if (map.points().isEmpty()) {
            return EmptyFigure.draw(map.caption(), KIND, map.width());
        }
        double top = 1;
        for (int up = ScoreMap.MOST; up >= 1; up--) {
            double height = height(up);
            row(up, new Box(LEFT, top, cellWidth, height));
            top += height;
        }
        upName(top);
        acrossNames(top);
        return canvas.toFigure(map.caption(), KIND, map.width(), top + 40);
    }

    private double height(int up) {
        double highest = 0;
        for (int across = 1; across <= ScoreMap.MOST; across++) {
            highest = Math.max(highest, Chips.height(names(across, up), cellWidth - 2 * PAD));
        }
        double corner = up == ScoreMap.MOST || up == 1 ? CORNER : 0;
        return Math.max(LOWEST_ROW, highest + 2 * PAD + corner);
    }

    private List<String> names(int across, int up) {
        List<Point> here = shown(across, up);
        Stream<String> names = here.stream().limit(MOST_IN_A_CELL).map(Point::key);
        int more = here.size() - MOST_IN_A_CELL;
        return (more > 0 ? Stream.concat(names, Stream.of("+" + more)) : names).toList();
    }

    /** A marked record is always among those that are named. */
    private List<Point> shown(int across, int up) {
        List<Point> here = new ArrayList<>(map.at(across, up));
        for (int i = MOST_IN_A_CELL; i < here.size(); i++) {
            if (here.get(i).key().equals(map.chosen())) {
                here.addFirst(here.remove(i));
            }
        }
        return here;
    }

    private void row(int up, Box first) {
        canvas.group("score").font(Font.TEXT).with("text-anchor", "end").body();
        canvas.text(LEFT - 8, first.middleY() + Font.TEXT.drop(), String.valueOf(up));
        canvas.close("g");
        for (int across = 1; across <= ScoreMap.MOST; across++) {
            Box cell = new Box(first.x() + (across - 1) * cellWidth, first.y(), cellWidth, first.height());
            cell(across, up, cell);
        }
    }

    private void cell(int across, int up, Box cell) {
        canvas.open("rect").id("cell", across + "-" + up).with("class", "cell " + quarter(across, up));
        canvas.box(cell);
        canvas.with("fill", fill(across, up)).with("stroke", Palette.LINE).end();
        String corner = corner(across, up);
        if (!corner.isEmpty()) {
            canvas.group("corner")
                    .font(new Font(Font.SMALL.size(), true))
                    .with("fill", Palette.MUTED)
                    .body();
            canvas.text(cell.x() + PAD, cell.y() + 13, TextWidths.cut(corner, cellWidth - 2 * PAD, Font.BOLD));
            canvas.close("g");
        }
        double down = up == ScoreMap.MOST || up == 1 ? CORNER : 0;
        Box place = new Box(cell.x() + PAD, cell.y() + PAD + down, cell.width() - 2 * PAD, cell.height());
        List<Point> here = shown(across, up);
        Chips.draw(canvas, place, names(across, up), (chip, name) -> {
            boolean record = chip < Math.min(here.size(), MOST_IN_A_CELL);
            if (record) {
                chip(here.get(chip).key(), name);
            } else {
                Chips.frame(canvas, name, false);
            }
        });
    }

    /** A record, under an id, so that it can be pressed and moved. */
    private void chip(String key, Box box) {
        boolean chosen = key.equals(map.chosen());
        canvas.open("rect")
                .id("point", key)
                .with("class", chosen ? "chip chosen" : "chip")
                .box(box);
        canvas.with("rx", box.height() / 2).with("fill", Chips.FILL);
        canvas.with("stroke", chosen ? Palette.INK : Chips.EDGE)
                .with("stroke-width", chosen ? 2.5 : 1)
                .end();
    }

    private boolean isHigh(ScoreMap.Axis axis, int score) {
        return score >= axis.split();
    }

    private String quarter(int across, int up) {
        return (isHigh(map.up(), up) ? "high" : "low") + "-" + (isHigh(map.across(), across) ? "high" : "low");
    }

    /** What is high stands on colour; that it does is told by the rows too. */
    private String fill(int across, int up) {
        if (!isHigh(map.up(), up)) {
            return isHigh(map.across(), across) ? Palette.PAPER : Palette.WASH;
        }
        return isHigh(map.across(), across) ? Palette.band(0, 7) : Palette.band(1, 7);
    }

    private String corner(int across, int up) {
        boolean left = across == 1;
        boolean right = across == ScoreMap.MOST;
        if (up == ScoreMap.MOST && (left || right)) {
            return left ? map.corners().highLow() : map.corners().highHigh();
        }
        if (up == 1 && (left || right)) {
            return left ? map.corners().lowLow() : map.corners().lowHigh();
        }
        return "";
    }

    /** Turned, along the left edge. */
    private void upName(double bottom) {
        double middle = bottom / 2;
        canvas.open("g").with("class", "axis").with("transform", "rotate(-90 14 " + PathData.number(middle) + ")");
        canvas.font(Font.BOLD).with("text-anchor", "middle").body();
        canvas.text(14, middle + Font.BOLD.drop(), TextWidths.cut(map.up().label(), bottom - 10, Font.BOLD));
        canvas.close("g");
    }

    private void acrossNames(double bottom) {
        canvas.group("score").font(Font.TEXT).with("text-anchor", "middle").body();
        for (int score = 1; score <= ScoreMap.MOST; score++) {
            canvas.text(LEFT + (score - 0.5) * cellWidth, bottom + 15, String.valueOf(score));
        }
        canvas.close("g");
        canvas.group("axis").font(Font.BOLD).with("text-anchor", "middle").body();
        canvas.text(LEFT + 2.5 * cellWidth, bottom + 33, map.across().label());
        canvas.close("g");
    }
}
