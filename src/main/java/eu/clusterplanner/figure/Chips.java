package eu.clusterplanner.figure;

import java.util.ArrayList;
import java.util.List;

/** Short names in round frames, wrapped to a width. */
final class Chips {

    private static final double LINE = 21;
    private static final double PAD = 7;
    private static final double GAP = 4;

    static final String FILL = "#dfeaf3";
    static final String EDGE = "#9dbdd6";

    /** Draws the frame of the chip of that place among all. */
    @FunctionalInterface
    interface Frames {
        void draw(int chip, Box frame);
    }

    private Chips() {}

    private static List<List<String>> rows(List<String> names, double room) {
        List<List<String>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (String name : names) {
            String shown = TextWidths.cut(name, room - 2 * PAD, Font.SMALL);
            double width = width(shown);
            if (used + width > room) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(shown);
            used += width + GAP;
        }
        return rows;
    }

    private static double width(String name) {
        return TextWidths.of(name, Font.SMALL) + 2 * PAD;
    }

    static double height(List<String> names, double room) {
        return rows(names, room).size() * LINE;
    }

    /** Draws from the top left of the place, within its width. */
    static void draw(Canvas canvas, Box place, List<String> names, boolean nobody) {
        canvas.group(nobody ? "chips nobody" : "chips").font(Font.SMALL).body();
        chips(canvas, place, names, (chip, box) -> frame(canvas, box, nobody));
    }

    /** As above, with frames of one's own. */
    static void draw(Canvas canvas, Box place, List<String> names, Frames frames) {
        canvas.group("chips").font(Font.SMALL).body();
        chips(canvas, place, names, frames);
    }

    private static void chips(Canvas canvas, Box place, List<String> names, Frames frames) {
        double y = place.y();
        int chip = 0;
        for (List<String> row : rows(names, place.width())) {
            double left = place.x();
            for (String name : row) {
                frames.draw(chip++, new Box(left, y + 2, width(name), 17));
                canvas.text(left + PAD, y + 10.5 + Font.SMALL.drop(), name);
                left += width(name) + GAP;
            }
            y += LINE;
        }
        canvas.close("g");
    }

    /** The frame of a chip; dashed where nobody stands. */
    static void frame(Canvas canvas, Box box, boolean nobody) {
        canvas.open("rect").with("class", "chip").box(box).with("rx", box.height() / 2);
        canvas.with("fill", nobody ? Palette.PAPER : FILL).with("stroke", nobody ? Palette.MUTED : EDGE);
        if (nobody) {
            canvas.with("stroke-dasharray", "3 2");
        }
        canvas.end();
    }
}
