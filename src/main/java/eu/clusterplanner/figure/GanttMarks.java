package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;

/** What lies on top of the bars of a Gantt: milestones, dates that cannot move, the line for today. */
record GanttMarks(Gantt gantt, GanttLayout layout, Canvas canvas) {

    static final double DIAMOND = 7;
    static final String DIAMOND_FILL = "#34495e";
    static final String FIXED = Palette.INK;

    void draw() {
        milestones();
        fixedDates();
        today();
    }

    private void milestones() {
        canvas.group("milestones").with("fill", DIAMOND_FILL).font(Font.SMALL).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (gantt.rows().get(i) instanceof Milestone milestone && milestone.at() != null) {
                milestone(milestone, milestone.at(), i);
            }
        }
        canvas.close("g");
    }

    private void milestone(Milestone milestone, double at, int row) {
        double x = layout.x(at);
        double y = layout.middle(row);
        canvas.open("path").id("milestone", milestone.item().key());
        canvas.with("class", milestone.critical() ? "milestone critical" : "milestone");
        if (milestone.critical()) {
            canvas.with("fill", GanttDrawing.CRITICAL)
                    .with("stroke", GanttBars.CRITICAL_EDGE)
                    .with("stroke-width", "2");
        }
        canvas.with("d", diamond(x, y).toString()).end();
        double width = TextWidths.of(milestone.flag(), Font.SMALL);
        boolean fits = x + DIAMOND + 5 + width <= layout.right();
        double start = fits ? x + DIAMOND + 5 : x - DIAMOND - 5 - width;
        if (!milestone.flag().isEmpty()) {
            canvas.open("text").with("class", "flag").with("x", start).with("y", y + Font.SMALL.drop());
            canvas.with("fill", Palette.INK).body().content(milestone.flag());
            canvas.close("text");
        }
    }

    static PathData diamond(double x, double y) {
        double r = DIAMOND;
        return new PathData().move(x, y - r).by(r, r).by(-r, r).by(-r, -r).shut();
    }

    private void fixedDates() {
        canvas.group("fixed-dates").with("fill", FIXED).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            Row row = gantt.rows().get(i);
            Double at = row instanceof Bar bar ? bar.fixed() : null;
            if (row instanceof Milestone milestone && milestone.fixed()) {
                at = milestone.at();
            }
            if (at != null && at >= 0 && at <= gantt.timeline().months()) {
                pin(canvas, layout.x(at), layout.middle(i));
            }
        }
        canvas.close("g");
    }

    /** A pin through the row: thin line with a square head on top. */
    static void pin(Canvas canvas, double x, double y) {
        Box needle = new Box(x - 0.8, y - 10, 1.6, 20);
        canvas.path("fixed", new PathData().box(new Box(x - 3.5, y - 11, 7, 5)).box(needle));
    }

    private void today() {
        Double today = gantt.timeline().today();
        if (today == null || today < 0 || today > gantt.timeline().months()) {
            return;
        }
        double x = layout.x(today);
        canvas.group("today").id("today").body().title(gantt.words().signs().today());
        canvas.open("path")
                .with("d", new PathData().move(x, 38).down(layout.bottom()).toString());
        canvas.with("stroke", GanttDrawing.TODAY)
                .with("stroke-width", "1.5")
                .with("stroke-dasharray", "6 3")
                .end();
        canvas.open("path")
                .with(
                        "d",
                        new PathData()
                                .move(x - 5, 33)
                                .by(10, 0)
                                .by(-5, 7)
                                .shut()
                                .toString());
        canvas.with("fill", GanttDrawing.TODAY).end();
        canvas.close("g");
    }
}
