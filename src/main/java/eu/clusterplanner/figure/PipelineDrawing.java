package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Pipeline.Item;
import eu.clusterplanner.figure.Pipeline.Stage;
import java.util.List;

/** Draws a pipeline: a band for each stage with its boxes side by side, as many rows of boxes as needed. */
final class PipelineDrawing {

    private static final double LABEL = 118;
    private static final double GAP = 8;
    private static final double BOX_HEIGHT = 50;
    private static final double EMPTY_HEIGHT = 24;
    private static final double LEAST_BOX = 150;

    private final Pipeline pipeline;
    private final Canvas canvas;
    private final int inRow;
    private final double boxWidth;

    PipelineDrawing(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.canvas = new Canvas(pipeline.caption().prefix());
        double room = pipeline.width() - 1 - LABEL - GAP;
        this.inRow = (int) Math.max(1, Math.floor(room / (LEAST_BOX + GAP)));
        this.boxWidth = room / inRow - GAP;
    }

    Figure draw() {
        if (pipeline.stages().stream().allMatch(stage -> stage.items().isEmpty())) {
            return EmptyFigure.draw(pipeline.caption(), "pipeline", pipeline.width());
        }
        double y = 1;
        for (Stage stage : pipeline.stages()) {
            y = stage(stage, y) + 4;
        }
        return canvas.toFigure(pipeline.caption(), "pipeline", pipeline.width(), y);
    }

    private double stage(Stage stage, double top) {
        int rows = (stage.items().size() + inRow - 1) / inRow;
        double height = rows == 0 ? EMPTY_HEIGHT : GAP + rows * (BOX_HEIGHT + GAP);
        canvas.open("g").id("stage", stage.key()).body();
        canvas.open("rect").with("class", "band").with("fill", Palette.WASH);
        canvas.box(new Box(0, top, pipeline.width() - 1.0, height)).end();
        Font font = rows == 0 ? Font.TEXT : Font.BOLD;
        List<String> lines = TextWidths.wrap(stage.label(), LABEL - 14, rows == 0 ? 1 : 3, font);
        canvas.group("label")
                .font(font)
                .with("fill", rows == 0 ? Palette.MUTED : Palette.INK)
                .body();
        double first = top + height / 2 - (lines.size() - 1) * 7 + font.drop();
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(8, first + i * 14, lines.get(i));
        }
        canvas.close("g");
        for (int i = 0; i < stage.items().size(); i++) {
            double x = LABEL + GAP + i % inRow * (boxWidth + GAP);
            int row = i / inRow;
            double y = top + GAP + row * (BOX_HEIGHT + GAP);
            box(stage.items().get(i), new Box(x, y, boxWidth, BOX_HEIGHT));
        }
        canvas.close("g");
        return top + height;
    }

    private void box(Item item, Box box) {
        canvas.open("g").id("item", item.key()).body().title(item.title());
        canvas.open("rect").with("class", "box").with("fill", Palette.PAPER).with("stroke", Palette.ACCENT);
        canvas.box(box).end();
        List<String> lines =
                TextWidths.wrap(item.title(), box.width() - 14, item.note().isEmpty() ? 3 : 2, Font.TEXT);
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(box.x() + 7, box.y() + 15 + i * 13, lines.get(i));
        }
        if (!item.note().isEmpty()) {
            canvas.group("note").font(Font.SMALL).with("fill", Palette.MUTED).body();
            canvas.text(box.x() + 7, box.bottom() - 7, TextWidths.cut(item.note(), box.width() - 14, Font.SMALL));
            canvas.close("g");
        }
        canvas.close("g");
    }
}
