package eu.clusterplanner.figure;

/**
 * Draws the emblem of the European Union: twelve upright stars of five points in a circle, placed like the hours of a
 * clock, on a blue field (its geometry: the field is half as wide again as it is high, the circle's radius is a third of
 * the height, that of a star an eighteenth).
 */
record EmblemDrawing(Caption caption, int height) {

    private static final String FIELD = "#003399";
    private static final String STAR = "#ffcc00";
    private static final int STARS = 12;
    private static final int CORNERS = 10;

    /** Inner to outer radius of a star whose sides lie in line. */
    private static final double INNER = Math.sin(Math.PI / 10) / Math.sin(3 * Math.PI / 10);

    Figure draw() {
        double width = height * 1.5;
        Canvas canvas = new Canvas(caption.prefix());
        canvas.open("rect").with("class", "field").with("fill", FIELD);
        canvas.box(new Box(0, 0, width, height)).end();
        canvas.group("stars").with("fill", STAR).body();
        for (int hour = 0; hour < STARS; hour++) {
            double angle = 2 * Math.PI * hour / STARS;
            double x = width / 2 + height / 3.0 * Math.sin(angle);
            double y = height / 2.0 - height / 3.0 * Math.cos(angle);
            canvas.path("star", star(x, y, height / 18.0));
        }
        canvas.close("g");
        return canvas.toFigure(caption, "emblem", width, height);
    }

    private static PathData star(double x, double y, double radius) {
        PathData path = new PathData();
        for (int corner = 0; corner < CORNERS; corner++) {
            double r = corner % 2 == 0 ? radius : radius * INNER;
            double angle = Math.PI * corner / 5;
            double px = x + r * Math.sin(angle);
            double py = y - r * Math.cos(angle);
            path = corner == 0 ? path.move(px, py) : path.line(px, py);
        }
        return path.shut();
    }
}
