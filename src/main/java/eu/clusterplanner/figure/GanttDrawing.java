package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Item;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;
import java.util.List;

/** Draws one Gantt: lines, arrows below the bars, bars, labels, header, legend. */
final class GanttDrawing {

    static final String CRITICAL = "#8c2d04";
    static final String TODAY = "#6a1b9a";
    private static final String KIND = "gantt";
    private static final int MOST_TITLES = 200;
    private static final double LEFT = 6;

    private final Gantt gantt;
    private final Canvas canvas;

    GanttDrawing(Gantt gantt) {
        this.gantt = gantt;
        this.canvas = new Canvas(gantt.caption().prefix());
    }

    Figure draw() {
        if (gantt.rows().isEmpty()) {
            return EmptyFigure.draw(gantt.caption(), KIND, gantt.width());
        }
        GanttLayout layout = new GanttLayout(gantt);
        GanttHeader header = new GanttHeader(gantt, layout, canvas);
        header.grid();
        groups(layout);
        new GanttLinks(gantt, layout).draw(canvas);
        new GanttBars(gantt, layout, canvas).draw();
        labels(layout);
        header.labels();
        new GanttMarks(gantt, layout, canvas).draw();
        Legend legend = new GanttLegend(gantt).legend();
        legend.draw(canvas, 6, layout.bottom());
        return canvas.toFigure(gantt.caption(), KIND, gantt.width(), layout.bottom() + legend.height() + 2);
    }

    private void groups(GanttLayout layout) {
        canvas.group("groups").font(Font.BOLD).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            if (GanttLayout.opensGroup(gantt.rows(), i)) {
                Item first = gantt.rows().get(i).item();
                double top = layout.top(i) - GanttLayout.GROUP;
                Box band = new Box(0, top + 1, layout.right(), GanttLayout.GROUP - 3);
                canvas.open("g").id("group", first.key()).body();
                canvas.open("rect")
                        .with("class", "band")
                        .box(band)
                        .with("fill", Palette.WASH)
                        .end();
                String shown = TextWidths.cut(first.group(), layout.right() - 16, Font.BOLD);
                canvas.text(6, band.middleY() + Font.BOLD.drop(), shown);
                canvas.close("g");
            }
        }
        canvas.close("g");
    }

    private void labels(GanttLayout layout) {
        canvas.group("rows").body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            label(layout, i);
        }
        canvas.close("g");
        notes(layout);
    }

    private void label(GanttLayout layout, int index) {
        Row row = gantt.rows().get(index);
        Font font = GanttLayout.font(row);
        List<String> lines = layout.label(index);
        double y = layout.middle(index) + font.drop() - GanttLayout.LINE * (lines.size() - 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.open("text");
            if (i == 0) {
                canvas.id("row", row.item().key());
            }
            canvas.with("x", LEFT).with("y", y + i * GanttLayout.LINE);
            if (font.bold()) {
                canvas.with("font-weight", "bold");
            }
            canvas.body();
            if (i == 0 && gantt.rows().size() <= MOST_TITLES && lines.getLast().endsWith("…")) {
                canvas.title(row.item().label());
            }
            canvas.content(lines.get(i));
            canvas.close("text");
        }
    }

    private void notes(GanttLayout layout) {
        if (layout.noteWidth() == 0) {
            return;
        }
        canvas.group("notes").font(Font.SMALL).with("fill", Palette.MUTED).body();
        for (int i = 0; i < gantt.rows().size(); i++) {
            String note = gantt.rows().get(i).item().note();
            if (!note.isEmpty()) {
                String shown = TextWidths.cut(note, layout.noteWidth() - 4, Font.SMALL);
                canvas.text(layout.labelWidth(), layout.middle(i) + Font.SMALL.drop(), shown);
            }
        }
        canvas.close("g");
    }

    /** Whether a row has no place in time yet. */
    static boolean undated(Row row) {
        return switch (row) {
            case Bar bar -> bar.span() == null;
            case Milestone milestone -> milestone.at() == null;
        };
    }
}
