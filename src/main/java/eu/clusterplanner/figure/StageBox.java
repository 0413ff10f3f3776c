package eu.clusterplanner.figure;

import eu.clusterplanner.figure.ChainMap.Stage;
import java.util.List;

/**
 * Draws one stage: name, coverage bar, state in words with its sign, leading partners as chips, a note.
 *
 * @param nameLines room for the name, the same for a whole row of boxes so that their bars are level
 */
record StageBox(Stage stage, int nameLines, ChainMap.Words words, Canvas canvas) {

    private static final Font NAME = new Font(12, true);
    private static final int MOST_NAME_LINES = 3;
    private static final double PAD = 12;
    static final double NAME_LINE = 15;
    private static final double BAR_LINE = 18;
    private static final double STATE_LINE = 20;
    private static final double NOTE_LINE = 17;

    private static List<String> chips(Stage stage, ChainMap.Words words) {
        return stage.leads().isEmpty() ? List.of(words.nobody()) : stage.leads();
    }

    private static double room(double width) {
        return width - 2 * PAD - 2;
    }

    static int nameLines(Stage stage, double width) {
        return TextWidths.wrap(stage.name(), room(width), MOST_NAME_LINES, NAME).size();
    }

    /** Height without the name. */
    static double restHeight(Stage stage, double width, ChainMap.Words words) {
        double chips = Chips.height(chips(stage, words), room(width));
        double note = stage.note().isEmpty() ? 0 : NOTE_LINE;
        return 9 + BAR_LINE + STATE_LINE + chips + note + 7;
    }

    void draw(Box box) {
        StageState state = stage.standing().state();
        canvas.group("stage " + state.cssClass()).id("stage", stage.key()).body();
        canvas.title(
                stage.name() + ": " + words.of(state) + ", " + stage.standing().text());
        frame(box, state);
        double x = box.x() + PAD + 2;
        double y = name(x, box);
        bar(x, y, box);
        y += BAR_LINE;
        state(x, y, box);
        y += STATE_LINE;
        List<String> leads = chips(stage, words);
        Chips.draw(
                canvas,
                new Box(x, y, room(box.width()), 0),
                leads,
                stage.leads().isEmpty());
        y += Chips.height(leads, room(box.width()));
        if (!stage.note().isEmpty()) {
            canvas.group("note").font(Font.SMALL).with("fill", Palette.MUTED).body();
            canvas.text(x, y + NOTE_LINE - 6, TextWidths.cut(stage.note(), room(box.width()), Font.SMALL));
            canvas.close("g");
        }
        canvas.close("g");
    }

    private void frame(Box box, StageState state) {
        canvas.open("rect").with("class", "box").box(box).with("rx", 5);
        canvas.with("fill", Palette.PAPER).with("stroke", Palette.LINE).end();
        canvas.open("rect").with("class", "edge").box(new Box(box.x(), box.y(), 5, box.height()));
        canvas.with("rx", 2).with("fill", state.colour()).end();
    }

    private double name(double x, Box box) {
        List<String> lines = TextWidths.wrap(stage.name(), room(box.width()), MOST_NAME_LINES, NAME);
        canvas.group("name").font(NAME).body();
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(x, box.y() + 9 + i * NAME_LINE + 11, lines.get(i));
        }
        canvas.close("g");
        return box.y() + 9 + nameLines * NAME_LINE;
    }

    private void bar(double x, double y, Box box) {
        double textWidth = Math.max(34, TextWidths.of(stage.standing().text(), Font.SMALL) + 6);
        Box track = new Box(x, y + 6, room(box.width()) - textWidth, 7);
        canvas.open("rect")
                .with("class", "track")
                .box(track)
                .with("rx", 1)
                .with("fill", Palette.FAINT)
                .end();
        Double coverage = stage.standing().coverage();
        if (coverage == null) {
            canvas.open("path").with("class", "hatch").with("fill", "none").with("stroke", Palette.MUTED);
            canvas.with("d", new PathData().hatch(track, 5).toString()).end();
        } else if (coverage > 0) {
            double share = Math.min(1, coverage) * track.width();
            Box filled = new Box(track.x(), track.y(), share, track.height());
            canvas.open("rect").with("class", "coverage").box(filled).with("rx", 1);
            canvas.with("fill", Palette.ACCENT).end();
        }
        canvas.open("text").with("class", "percent").font(Font.SMALL).with("text-anchor", "end");
        canvas.with("x", x + room(box.width()))
                .with("y", track.middleY() + Font.SMALL.drop())
                .body();
        canvas.content(stage.standing().text());
        canvas.close("text");
    }

    private void state(double x, double y, Box box) {
        StageState state = stage.standing().state();
        StateSign.draw(canvas, state, x + 6.5, y + 9);
        canvas.open("text").with("class", "state").font(Font.BOLD).with("fill", state.colour());
        canvas.with("x", x + 18).with("y", y + 9 + Font.BOLD.drop()).body();
        canvas.content(TextWidths.cut(words.of(state), room(box.width()) - 18, Font.BOLD));
        canvas.close("text");
    }
}
