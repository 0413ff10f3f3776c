package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Curve.Level;
import eu.clusterplanner.figure.Curve.Mark;
import java.util.stream.DoubleStream;

/** Draws a curve: axes, levels, the line, the line for today, the legend. */
final class CurveDrawing {

    private static final double TOP = 10;
    private static final double HEIGHT = 230;
    private static final double FOOT = 22;
    private static final double RIGHT = 12;
    private static final String[] DASHES = {"8 3", "3 3", "1 3", "10 3 2 3"};

    private final Curve curve;
    private final Canvas canvas;
    private final double left;
    private final double largest;

    CurveDrawing(Curve curve) {
        this.curve = curve;
        this.canvas = new Canvas(curve.caption().prefix());
        this.left = 12
                + curve.up().stream()
                        .mapToDouble(mark -> TextWidths.of(mark.label(), Font.SMALL))
                        .max()
                        .orElse(0);
        this.largest = DoubleStream.concat(
                        DoubleStream.concat(
                                curve.values().stream().mapToDouble(Double::doubleValue),
                                curve.levels().stream().mapToDouble(Level::value)),
                        curve.up().stream().mapToDouble(Mark::at))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }

    Figure draw() {
        axes();
        levels();
        line();
        today();
        Legend legend = legend();
        double bottom = TOP + HEIGHT + FOOT;
        legend.draw(canvas, 6, bottom);
        return canvas.toFigure(curve.caption(), "curve", curve.width(), bottom + legend.height() + 2);
    }

    private double x(double position) {
        double share = Math.clamp(position / curve.values().size(), 0, 1);
        return left + share * (curve.width() - RIGHT - left);
    }

    private double y(double amount) {
        return TOP + HEIGHT * (1 - Math.clamp(largest <= 0 ? 0 : amount / largest, 0, 1));
    }

    private void axes() {
        PathData lines = new PathData();
        curve.up()
                .forEach(mark ->
                        lines.move(left, y(mark.at())).across(x(curve.values().size())));
        curve.across().forEach(mark -> lines.move(x(mark.at()), TOP).down(TOP + HEIGHT));
        canvas.open("path").with("class", "grid").with("stroke", Palette.FAINT).with("fill", "none");
        canvas.with("d", lines.toString()).end();
        canvas.group("amounts")
                .font(Font.SMALL)
                .with("fill", Palette.MUTED)
                .with("text-anchor", "end")
                .body();
        curve.up().forEach(mark -> canvas.text(left - 6, y(mark.at()) + Font.SMALL.drop(), mark.label()));
        canvas.close("g");
        canvas.group("times")
                .font(Font.SMALL)
                .with("fill", Palette.MUTED)
                .with("text-anchor", "middle")
                .body();
        for (int i = 0; i < curve.across().size(); i++) {
            Mark mark = curve.across().get(i);
            double from = x(mark.at());
            double to = i + 1 < curve.across().size()
                    ? x(curve.across().get(i + 1).at())
                    : x(curve.values().size());
            if (TextWidths.of(mark.label(), Font.SMALL) <= to - from) {
                canvas.text((from + to) / 2, TOP + HEIGHT + 14, mark.label());
            }
        }
        canvas.close("g");
    }

    private void levels() {
        for (int i = 0; i < curve.levels().size(); i++) {
            Level level = curve.levels().get(i);
            canvas.open("path").id("level", level.key());
            dashed(
                    canvas,
                    i,
                    new PathData()
                            .move(left, y(level.value()))
                            .across(x(curve.values().size())));
        }
    }

    private static void dashed(Canvas canvas, int level, PathData path) {
        canvas.with("fill", "none").with("stroke", Palette.INK).with("stroke-width", "1.4");
        canvas.with("stroke-dasharray", DASHES[level % DASHES.length]);
        canvas.with("d", path.toString()).end();
    }

    private void line() {
        PathData path = new PathData().move(left, y(0));
        for (int i = 0; i < curve.values().size(); i++) {
            path.line(x(i + 1.0), y(curve.values().get(i)));
        }
        canvas.open("path").id("line").with("class", "line");
        solid(canvas, path);
    }

    private static void solid(Canvas canvas, PathData path) {
        canvas.with("fill", "none").with("stroke", Palette.ACCENT).with("stroke-width", "2.5");
        canvas.with("d", path.toString()).end();
    }

    private void today() {
        if (curve.today() == null) {
            return;
        }
        canvas.open("path").id("today").with("stroke", GanttDrawing.TODAY).with("stroke-width", "1.5");
        canvas.with("stroke-dasharray", "6 3").with("fill", "none");
        double x = x(curve.today().at());
        canvas.with("d", new PathData().move(x, TOP).down(TOP + HEIGHT).toString())
                .end();
    }

    private Legend legend() {
        Legend legend = new Legend(curve.width() - 12.0);
        legend.add(curve.line(), (target, box) -> {
            target.open("path");
            solid(target, new PathData().move(box.x(), box.middleY()).across(box.right()));
        });
        for (int i = 0; i < curve.levels().size(); i++) {
            int level = i;
            legend.add(curve.levels().get(i).label(), (target, box) -> {
                target.open("path");
                dashed(
                        target,
                        level,
                        new PathData().move(box.x(), box.middleY()).across(box.right()));
            });
        }
        if (curve.today() != null) {
            legend.add(curve.today().label(), (target, box) -> {
                target.open("path").with("stroke", GanttDrawing.TODAY).with("stroke-width", "1.5");
                target.with("stroke-dasharray", "6 3");
                PathData line = new PathData().move(box.middleX(), box.y() - 1).down(box.bottom() + 1);
                target.with("d", line.toString()).end();
            });
        }
        return legend;
    }
}
