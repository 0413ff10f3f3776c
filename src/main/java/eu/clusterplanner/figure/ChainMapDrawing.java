package eu.clusterplanner.figure;

import eu.clusterplanner.figure.ChainMapLayout.Arrow;
import eu.clusterplanner.figure.ChainMapLayout.Placed;
import eu.clusterplanner.figure.PathData.Point;
import java.util.List;

/** Draws a chain map: lane, arrows through the gutters, boxes, legend. */
final class ChainMapDrawing {

    private static final String KIND = "chain-map";

    /** Arrows that turn leave below the middle and arrive above it, each in its own lane of the gutters. */
    private static final int LANES = 4;

    private final ChainMap map;
    private final Canvas canvas;

    ChainMapDrawing(ChainMap map) {
        this.map = map;
        this.canvas = new Canvas(map.caption().prefix());
    }

    Figure draw() {
        if (map.stages().isEmpty()) {
            return EmptyFigure.draw(map.caption(), KIND, map.width());
        }
        ChainMapLayout layout = new ChainMapLayout(map);
        supportLane(layout);
        arrows(layout.arrows());
        for (Placed placed : layout.places()) {
            new StageBox(placed.stage(), placed.nameLines(), map.words(), canvas).draw(placed.box());
        }
        Legend legend = legend(layout.width() - 2 * ChainMapLayout.MARGIN);
        legend.draw(canvas, ChainMapLayout.MARGIN, layout.bottom());
        return canvas.toFigure(map.caption(), KIND, layout.width(), layout.bottom() + legend.height() + 2);
    }

    private void supportLane(ChainMapLayout layout) {
        Box lane = layout.supportLane();
        if (lane != null) {
            canvas.open("rect").with("class", "lane support").box(lane).with("rx", 6);
            canvas.with("fill", Palette.WASH).end();
            canvas.open("text").with("class", "lane-label").font(Font.BOLD).with("fill", Palette.MUTED);
            canvas.with("x", ChainMapLayout.MARGIN).with("y", lane.y() + 17).body();
            canvas.content(TextWidths.cut(map.words().support(), lane.width() - 40, Font.BOLD));
            canvas.close("text");
        }
    }

    private void arrows(List<Arrow> arrows) {
        canvas.group("feeds").with("fill", "none").with("stroke", Palette.MUTED);
        canvas.with("stroke-width", "1.5").body();
        int turning = 0;
        for (Arrow arrow : arrows) {
            boolean next = arrow.from().row() == arrow.to().row()
                    && arrow.from().column() + 1 == arrow.to().column();
            List<Point> points = next ? straight(arrow) : aroundBoxes(arrow, turning++ % LANES);
            Point tip = points.getLast();
            PathData path = new PathData().round(points);
            path.move(tip.x() - 5, tip.y() - 4).line(tip.x(), tip.y()).line(tip.x() - 5, tip.y() + 4);
            canvas.open("path").id("feed", arrow.feed().from(), arrow.feed().to());
            canvas.with("class", "feed").with("d", path.toString()).end();
        }
        canvas.close("g");
    }

    private static Point exit(Placed from, double offset) {
        return new Point(from.box().right() + 1, from.box().middleY() + offset);
    }

    private static Point entry(Placed to, double offset) {
        return new Point(to.box().x() - 2, to.box().middleY() + offset);
    }

    private static List<Point> straight(Arrow arrow) {
        return List.of(exit(arrow.from(), 0), entry(arrow.to(), 0));
    }

    /** Right of the source, into the gutter above the target's row, left of the target: never across a box. */
    private static List<Point> aroundBoxes(Arrow arrow, int lane) {
        Point out = exit(arrow.from(), 12 + 4.0 * lane);
        Point in = entry(arrow.to(), -12 - 8.0 * lane);
        double first = arrow.from().box().right() + 6 + 3 * lane;
        double last = arrow.to().box().x() - 11 - 3 * lane;
        double between = arrow.to().box().y() - ChainMapLayout.ROW_GUTTER / 2 + 4 * lane - 6;
        return List.of(
                out,
                new Point(first, out.y()),
                new Point(first, between),
                new Point(last, between),
                new Point(last, in.y()),
                in);
    }

    private Legend legend(double width) {
        Legend legend = new Legend(width);
        for (StageState state : StageState.values()) {
            if (map.stages().stream().anyMatch(s -> s.standing().state() == state)) {
                legend.add(
                        map.words().of(state),
                        (target, box) -> StateSign.draw(target, state, box.middleX(), box.middleY()));
            }
        }
        legend.add(map.words().coverage(), (target, box) -> {
            Box track = new Box(box.x(), box.middleY() - 3.5, box.width(), 7);
            Box filled = new Box(track.x(), track.y(), 14, 7);
            target.open("rect")
                    .with("class", "track")
                    .box(track)
                    .with("fill", Palette.FAINT)
                    .end();
            target.open("rect")
                    .with("class", "coverage")
                    .box(filled)
                    .with("fill", Palette.ACCENT)
                    .end();
        });
        return legend.add(map.words().lead(), (target, box) -> Chips.frame(target, box, false));
    }
}
