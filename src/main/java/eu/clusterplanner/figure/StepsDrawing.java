package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Steps.Step;
import java.util.List;

/** Draws each step as a plate that points to the next one. */
final class StepsDrawing {

    private static final double GAP = 6;
    private static final double POINT = 14;
    private static final double HEIGHT = 66;
    private static final double INDENT = 10;
    private static final double LINE = 13;

    private final Steps steps;
    private final Canvas canvas;
    private final double plate;

    StepsDrawing(Steps steps) {
        this.steps = steps;
        this.canvas = new Canvas(steps.caption().prefix());
        this.plate = (steps.width() - 2 - GAP * (steps.inRow() - 1)) / steps.inRow();
    }

    Figure draw() {
        if (steps.steps().isEmpty()) {
            return EmptyFigure.draw(steps.caption(), "steps", steps.width());
        }
        for (int i = 0; i < steps.steps().size(); i++) {
            double x = 1 + i % steps.inRow() * (plate + GAP);
            int row = i / steps.inRow();
            step(i + 1, steps.steps().get(i), new Box(x, 1 + row * (HEIGHT + GAP), plate, HEIGHT));
        }
        int rows = (steps.steps().size() + steps.inRow() - 1) / steps.inRow();
        return canvas.toFigure(steps.caption(), "steps", steps.width(), 2 + rows * (HEIGHT + GAP) - GAP);
    }

    private void step(int number, Step step, Box box) {
        canvas.open("g").id("step", String.valueOf(number)).body();
        canvas.group("plate")
                .with("fill", Palette.WASH)
                .with("stroke", Palette.ACCENT)
                .body();
        canvas.path("outline", outline(box));
        canvas.close("g");
        double room = box.width() - POINT - 2 * INDENT;
        double x = box.x() + INDENT + POINT / 2;
        canvas.group("name").font(Font.BOLD).body();
        canvas.text(x, box.y() + 20, TextWidths.cut(number + "  " + step.title(), room, Font.BOLD));
        canvas.close("g");
        canvas.group("note").font(Font.SMALL).with("fill", Palette.MUTED).body();
        List<String> lines = TextWidths.wrap(step.note(), room, 3, Font.SMALL);
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(x, box.y() + 37 + i * LINE, lines.get(i));
        }
        canvas.close("g");
        canvas.close("g");
    }

    private static PathData outline(Box box) {
        return new PathData()
                .move(box.x(), box.y())
                .line(box.right() - POINT, box.y())
                .line(box.right(), box.middleY())
                .line(box.right() - POINT, box.bottom())
                .line(box.x(), box.bottom())
                .line(box.x() + POINT / 2, box.middleY())
                .shut();
    }
}
