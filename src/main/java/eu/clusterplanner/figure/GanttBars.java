package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;
import eu.clusterplanner.figure.Gantt.Span;

/** Bars, diamonds, spare days and fixed dates of a Gantt. */
record GanttBars(Gantt gantt, GanttLayout layout, Canvas canvas) {

    static final String NORMAL = "#9cc3e0";
    private static final String NORMAL_EDGE = "#2f74a3";
    private static final String CRITICAL_EDGE = "#3f1402";
    private static final String DIAMOND_FILL = "#34495e";

    /** Ordinary bars share their colours through one group, critical ones through another: small files. */
    void draw() {
        slack();
        bars(false);
        bars(true);
        milestones();
        fixedDates();
        undated();
    }

    private void bars(boolean critical) {
        style(canvas, critical).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (gantt.rows().get(i) instanceof Bar bar && bar.span() != null && bar.critical() == critical) {
                bar(bar.item().key(), bar.span(), i);
            }
        }
        canvas.close("g");
    }

    static Canvas style(Canvas canvas, boolean critical) {
        canvas.group(critical ? "bars critical" : "bars");
        canvas.with("fill", critical ? GanttDrawing.CRITICAL : NORMAL);
        canvas.with("stroke", critical ? CRITICAL_EDGE : NORMAL_EDGE);
        return critical ? canvas.with("stroke-width", "2") : canvas;
    }

    private void bar(String key, Span span, int row) {
        int months = gantt.timeline().months();
        double middle = layout.middle(row);
        if (span.to() < 0 || span.from() > months) {
            boolean before = span.to() < 0;
            double x = before ? layout.left() + 4 : layout.right() - 4;
            PathData pointer =
                    new PathData().move(x, middle - 4).by(before ? -4 : 4, 4).by(before ? 4 : -4, 4);
            canvas.open("path")
                    .id("bar", key)
                    .with("class", "bar outside")
                    .with("d", pointer.shut().toString())
                    .end();
            return;
        }
        double from = layout.x(span.from());
        double width = Math.max(2, layout.x(span.to()) - from);
        canvas.open("rect").id("bar", key).with("class", "bar");
        canvas.box(new Box(from, middle - GanttLayout.BAR / 2, width, GanttLayout.BAR))
                .end();
    }

    private void slack() {
        canvas.group("slacks")
                .with("fill", "none")
                .with("stroke", Palette.MUTED)
                .with("stroke-width", "1.6")
                .body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (gantt.rows().get(i) instanceof Bar bar && bar.span() != null && bar.slackUntil() != null) {
                double from = layout.x(bar.span().to());
                double to = layout.x(bar.slackUntil());
                if (to - from >= 2) {
                    tail(canvas, from, to, layout.middle(i) + GanttLayout.BAR / 2 - 1);
                }
            }
        }
        canvas.close("g");
    }

    static void tail(Canvas canvas, double from, double to, double y) {
        canvas.path(
                "slack", new PathData().move(from, y).across(to).move(to, y - 3).by(0, 6));
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
                    .with("stroke", CRITICAL_EDGE)
                    .with("stroke-width", "2");
        }
        canvas.with("d", diamond(x, y).toString()).end();
        double width = TextWidths.of(milestone.flag(), Font.SMALL);
        boolean fits = x + GanttLinks.DIAMOND + 5 + width <= layout.right();
        double start = fits ? x + GanttLinks.DIAMOND + 5 : x - GanttLinks.DIAMOND - 5 - width;
        if (!milestone.flag().isEmpty()) {
            canvas.open("text").with("class", "flag").with("x", start).with("y", y + Font.SMALL.drop());
            canvas.with("fill", Palette.INK).body().content(milestone.flag());
            canvas.close("text");
        }
    }

    static PathData diamond(double x, double y) {
        double r = GanttLinks.DIAMOND;
        return new PathData().move(x, y - r).by(r, r).by(-r, r).by(-r, -r).shut();
    }

    private void fixedDates() {
        canvas.group("fixed-dates").with("fill", GanttDrawing.FIXED).body();
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

    private void undated() {
        canvas.group("undated")
                .font(Font.SMALL)
                .with("fill", Palette.MUTED)
                .with("font-style", "italic")
                .body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (GanttDrawing.undated(gantt.rows().get(i))) {
                canvas.text(
                        layout.left() + 6,
                        layout.middle(i) + Font.SMALL.drop(),
                        gantt.words().undated());
            }
        }
        canvas.close("g");
    }
}
