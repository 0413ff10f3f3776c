package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Link;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;
import eu.clusterplanner.figure.Gantt.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arrows of a Gantt. The head is part of the line: some office programs ignore SVG markers. */
final class GanttLinks {

    private static final double INSIDE = 5;
    private static final double AWAY = 6;

    private final Gantt gantt;
    private final GanttLayout layout;
    private final Map<String, Integer> rowOf = new HashMap<>();

    GanttLinks(Gantt gantt, GanttLayout layout) {
        this.gantt = gantt;
        this.layout = layout;
        for (int i = 0; i < gantt.rows().size(); i++) {
            rowOf.put(gantt.rows().get(i).item().key(), i);
        }
    }

    /** Two groups, as colour and width then need no attribute on each of many arrows. */
    void draw(Canvas canvas) {
        canvas.group("links").with("fill", "none").with("stroke", "#7b8794").body();
        draw(canvas, false);
        canvas.close("g");
        canvas.group("links critical").with("fill", "none").with("stroke", GanttDrawing.CRITICAL);
        canvas.with("stroke-width", "1.4").body();
        draw(canvas, true);
        canvas.close("g");
    }

    private void draw(Canvas canvas, boolean critical) {
        for (Link link : gantt.links()) {
            Integer from = rowOf.get(link.from());
            Integer to = rowOf.get(link.to());
            if (from != null && to != null && !from.equals(to) && bothCritical(from, to) == critical) {
                PathData path = path(from, to);
                if (path != null) {
                    canvas.open("path")
                            .id("link", link.key())
                            .with("d", path.toString())
                            .end();
                }
            }
        }
    }

    private boolean bothCritical(int from, int to) {
        return gantt.rows().get(from).critical() && gantt.rows().get(to).critical();
    }

    private @Nullable PathData path(int from, int to) {
        Span first = span(gantt.rows().get(from));
        Span second = span(gantt.rows().get(to));
        if (first == null || second == null) {
            return null;
        }
        boolean diamond = gantt.rows().get(to) instanceof Milestone;
        double out = layout.x(first.to()) + (gantt.rows().get(from) instanceof Milestone ? GanttMarks.DIAMOND : 0);
        double in = layout.x(second.from());
        double half = diamond ? GanttMarks.DIAMOND : GanttLayout.BAR / 2;
        double target = Math.min(in + INSIDE, (in + layout.x(second.to())) / 2);
        return target >= out ? over(out, target, half, from, to) : back(out, in - (diamond ? half : 0), from, to);
    }

    static @Nullable Span span(Row row) {
        return switch (row) {
            case Bar bar -> bar.span();
            case Milestone milestone -> milestone.at() == null ? null : new Span(milestone.at(), milestone.at());
        };
    }

    /** Along the row of the first, then down (or up) onto the beginning of the second. */
    private PathData over(double out, double target, double half, int from, int to) {
        int way = to > from ? 1 : -1;
        double tip = layout.middle(to) - way * (half + 1);
        return new PathData()
                .move(out, layout.middle(from))
                .across(target)
                .down(tip)
                .by(-3, -4 * way)
                .by(3, 4 * way)
                .by(3, -4 * way);
    }

    /** The second begins before the first ends: around, between two rows, and in from the left. */
    private PathData back(double out, double in, int from, int to) {
        int way = to > from ? 1 : -1;
        double between = layout.middle(to) - way * layout.height(to) / 2;
        return new PathData()
                .move(out, layout.middle(from))
                .right(Math.min(AWAY, layout.right() - out))
                .down(between)
                .across(in - AWAY)
                .down(layout.middle(to))
                .right(AWAY - 1)
                .by(-4, -3)
                .by(4, 3)
                .by(-4, 3);
    }
}
