package eu.clusterplanner.figure;

/** The sign of a state: its shape alone tells it, as colour must never be the only sign. */
final class StateSign {

    private StateSign() {}

    /** Draws the sign about 13 pixels wide around a middle point. */
    static void draw(Canvas canvas, StageState state, double x, double y) {
        canvas.group("sign " + state.cssClass()).with("fill", state.colour()).body();
        switch (state) {
            case BOTTLENECK -> canvas.path("shape", octagon(x, y));
            case WATCH ->
                canvas.path(
                        "shape",
                        new PathData().move(x, y - 6.5).by(7, 12.5).by(-14, 0).shut());
            case COVERED, UNKNOWN ->
                canvas.open("circle")
                        .with("class", "shape")
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", 6.5)
                        .end();
        }
        canvas.open("path")
                .with("class", "glyph")
                .with("d", glyph(state, x, y).toString())
                .with("fill", "none");
        canvas.with("stroke", Palette.PAPER).with("stroke-width", "1.7").end();
        canvas.close("g");
    }

    private static PathData octagon(double x, double y) {
        return new PathData()
                .move(x - 2.7, y - 6.5)
                .by(5.4, 0)
                .by(3.8, 3.8)
                .by(0, 5.4)
                .by(-3.8, 3.8)
                .by(-5.4, 0)
                .by(-3.8, -3.8)
                .by(0, -5.4)
                .shut();
    }

    private static PathData glyph(StageState state, double x, double y) {
        PathData path = new PathData();
        return switch (state) {
            case BOTTLENECK ->
                path.move(x - 3, y - 3).by(6, 6).move(x + 3, y - 3).by(-6, 6);
            case WATCH -> path.move(x, y - 2.2).by(0, 4).move(x, y + 3.4).by(0, 1);
            case COVERED -> path.move(x - 3.2, y + 0.2).by(2.4, 2.6).by(4, -5);
            case UNKNOWN -> path.move(x - 3, y).by(6, 0);
        };
    }
}
