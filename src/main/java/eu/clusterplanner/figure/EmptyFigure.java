package eu.clusterplanner.figure;

import java.util.List;

/** What is drawn when there is nothing to draw: a dashed frame that says so in words. */
final class EmptyFigure {

    private static final Font FONT = new Font(12, false);
    private static final double LINE_HEIGHT = 18;

    private EmptyFigure() {}

    static Figure draw(Caption caption, String kind, int width) {
        List<String> lines = TextWidths.wrap(caption.empty(), width - 48.0, 3, FONT);
        double height = 48 + lines.size() * LINE_HEIGHT;
        Canvas canvas = new Canvas(caption.prefix());
        Box frame = new Box(0.5, 0.5, width - 1.0, height - 1);
        canvas.open("rect").with("class", "empty").box(frame).with("rx", 6);
        canvas.with("fill", Palette.WASH)
                .with("stroke", Palette.LINE)
                .with("stroke-dasharray", "4 4")
                .end();
        canvas.group("empty-text")
                .font(FONT)
                .with("fill", Palette.MUTED)
                .with("text-anchor", "middle")
                .body();
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(frame.middleX(), 24 + (i + 0.5) * LINE_HEIGHT + FONT.drop(), lines.get(i));
        }
        canvas.close("g");
        return canvas.toFigure(caption, kind + " empty", width, height);
    }
}
