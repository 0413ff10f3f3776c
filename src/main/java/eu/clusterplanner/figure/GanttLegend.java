package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;
import eu.clusterplanner.figure.Gantt.Signs;
import java.util.function.Predicate;

/** The legend of a Gantt: only signs that occur. */
record GanttLegend(Gantt gantt) {

    Legend legend() {
        Signs signs = gantt.words().signs();
        Legend legend = new Legend(gantt.width() - 6.0);
        add(legend, signs.bar(), row -> row instanceof Bar && !row.critical(), (c, box) -> bar(c, box, false));
        add(legend, signs.critical(), Row::critical, (c, box) -> bar(c, box, true));
        add(legend, signs.slack(), GanttLegend::slack, GanttLegend::slack);
        add(legend, signs.milestone(), Milestone.class::isInstance, (c, box) -> {
            c.group("milestones").with("fill", GanttMarks.DIAMOND_FILL).body();
            c.path("milestone", GanttMarks.diamond(box.middleX(), box.middleY()));
            c.close("g");
        });
        add(legend, signs.fixed(), GanttLegend::fixed, (c, box) -> {
            c.group("fixed-dates").with("fill", GanttMarks.FIXED).body();
            GanttMarks.pin(c, box.middleX(), box.middleY());
            c.close("g");
        });
        add(legend, signs.before(), row -> row instanceof Bar bar && bar.before() != null, GanttLegend::before);
        if (!gantt.links().isEmpty()) {
            legend.add(signs.link(), GanttLegend::link);
        }
        if (gantt.timeline().today() != null) {
            legend.add(signs.today(), GanttLegend::today);
        }
        return legend;
    }

    private void add(Legend legend, String words, Predicate<Row> occurs, Legend.Swatch swatch) {
        if (gantt.rows().stream().anyMatch(occurs)) {
            legend.add(words, swatch);
        }
    }

    private static boolean slack(Row row) {
        return row instanceof Bar bar && bar.slackUntil() != null;
    }

    private static boolean fixed(Row row) {
        return switch (row) {
            case Bar bar -> bar.fixed() != null;
            case Milestone milestone -> milestone.fixed();
        };
    }

    private static void bar(Canvas canvas, Box box, boolean critical) {
        GanttBars.style(canvas, critical).body();
        Box bar = new Box(box.x() + 1, box.middleY() - 5, box.width() - 2, 10);
        canvas.open("rect").with("class", "bar").box(bar).end();
        canvas.close("g");
    }

    private static void before(Canvas canvas, Box box) {
        GanttBars.beforeStyle(canvas).body();
        Box bar = new Box(box.x() + 1, box.middleY() - 5, box.width() - 2, 10);
        canvas.open("rect").with("class", "before").box(bar).end();
        canvas.close("g");
    }

    private static void slack(Canvas canvas, Box box) {
        canvas.group("slacks")
                .with("fill", "none")
                .with("stroke", Palette.MUTED)
                .with("stroke-width", "1.6")
                .body();
        GanttBars.tail(canvas, box.x() + 1, box.right() - 1, box.middleY());
        canvas.close("g");
    }

    private static void link(Canvas canvas, Box box) {
        canvas.group("links").with("fill", "none").with("stroke", "#7b8794").body();
        PathData path = new PathData().move(box.x() + 1, box.y() + 2).across(box.right() - 5);
        canvas.path("link", path.down(box.bottom() - 1).by(-3, -4).by(3, 4).by(3, -4));
        canvas.close("g");
    }

    private static void today(Canvas canvas, Box box) {
        canvas.open("path")
                .with("class", "today")
                .with("stroke", GanttDrawing.TODAY)
                .with("stroke-width", "1.5");
        canvas.with("stroke-dasharray", "6 3");
        canvas.with(
                        "d",
                        new PathData()
                                .move(box.middleX(), box.y() - 1)
                                .down(box.bottom() + 1)
                                .toString())
                .end();
    }
}
