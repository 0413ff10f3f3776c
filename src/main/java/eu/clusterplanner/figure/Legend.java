package eu.clusterplanner.figure;

import java.util.ArrayList;
import java.util.List;

/** The key of signs below a figure; wraps to the width of the figure. */
final class Legend {

    /** Draws a sample of a sign into the given box. */
    interface Swatch {
        void draw(Canvas canvas, Box box);
    }

    private record Item(Swatch swatch, String label, double width) {}

    private record Placed(Item item, double x, int line) {}

    private static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 14;
    private static final double LINE_HEIGHT = 20;
    private static final double GAP = 18;

    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private double x;
    private int line;

    Legend(double width) {
        this.width = width;
    }

    /** Adds a sign; one without words is left out. */
    Legend add(String label, Swatch swatch) {
        if (label.isEmpty()) {
            return this;
        }
        String shown = TextWidths.cut(label, width - SWATCH_WIDTH - 6, Font.SMALL);
        Item item = new Item(swatch, shown, SWATCH_WIDTH + 6 + TextWidths.of(shown, Font.SMALL));
        if (x > 0 && x + item.width() > width) {
            x = 0;
            line++;
        }
        placed.add(new Placed(item, x, line));
        x += item.width() + GAP;
        return this;
    }

    /** Height with the space above; 0 without signs. */
    double height() {
        return placed.isEmpty() ? 0 : 14 + (line + 1) * LINE_HEIGHT;
    }

    /** Draws at the given left and top. */
    void draw(Canvas canvas, double left, double top) {
        canvas.group("legend").font(Font.SMALL).body();
        for (Placed p : placed) {
            double y = top + 14 + p.line() * LINE_HEIGHT;
            Box box = new Box(left + p.x(), y, SWATCH_WIDTH, SWATCH_HEIGHT);
            p.item().swatch().draw(canvas, box);
            canvas.text(
                    box.right() + 6, box.middleY() + Font.SMALL.drop(), p.item().label());
        }
        canvas.close("g");
    }
}
