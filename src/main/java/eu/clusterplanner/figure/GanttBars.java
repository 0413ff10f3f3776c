package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Span;

/** Bars and spare days of a Gantt. */
record GanttBars(Gantt gantt, GanttLayout layout, Canvas canvas) {

    static final String NORMAL = "#9cc3e0";
    private static final String NORMAL_EDGE = "#2f74a3";
    static final String CRITICAL_EDGE = "#3f1402";

    /** Ordinary bars share their colours through one group, critical ones through another: small files. */
    void draw() {
        before();
        slack();
        bars(false);
        bars(true);
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

    /** Where bars stood in an earlier plan: outlines below the bars, so that only what moved shows. */
    private void before() {
        if (gantt.rows().stream().noneMatch(row -> row instanceof Bar bar && bar.before() != null)) {
            return;
        }
        beforeStyle(canvas).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (gantt.rows().get(i) instanceof Bar bar && bar.before() != null) {
                double from = layout.x(bar.before().from());
                double width = Math.max(2, layout.x(bar.before().to()) - from);
                canvas.open("rect").id("before", bar.item().key());
                canvas.box(new Box(from, layout.middle(i) - GanttLayout.BAR / 2, width, GanttLayout.BAR))
                        .end();
            }
        }
        canvas.close("g");
    }

    static Canvas beforeStyle(Canvas canvas) {
        canvas.group("befores").with("fill", Palette.WASH).with("stroke", Palette.MUTED);
        return canvas.with("stroke-dasharray", "3 2");
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
        String line = new PathData().move(from, y).across(to).by(0, -3).by(0, 6).toString();
        canvas.open("path").with("d", line).end();
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
