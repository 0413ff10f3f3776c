package eu.clusterplanner.figure;

/** Writes SVG elements one after the other; knows XML and numbers, nothing of figures. Coordinates in pixels. */
final class Canvas {

    private final StringBuilder out = new StringBuilder(8192);
    private final String prefix;

    Canvas(String prefix) {
        this.prefix = prefix;
    }

    /** Begins an element; attributes follow, then {@link #end()} or {@link #body()}. */
    Canvas open(String tag) {
        out.append('<').append(tag);
        return this;
    }

    Canvas with(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Xml.escape(value, out);
        out.append('"');
        return this;
    }

    Canvas with(String name, double value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(PathData.number(value))
                .append('"');
        return this;
    }

    /** Gives the element a stable id made of the prefix, a kind and the keys of its records. */
    Canvas id(String kind, String... keys) {
        out.append(" id=\"").append(prefix).append('-').append(kind);
        for (String key : keys) {
            out.append('.');
            Xml.key(key, out);
        }
        out.append('"');
        return this;
    }

    Canvas box(Box box) {
        return with("x", box.x()).with("y", box.y()).with("width", box.width()).with("height", box.height());
    }

    /** Ends an element without content. */
    void end() {
        out.append("/>");
    }

    /** Ends the attributes of an element with content; {@link #close} must follow. */
    Canvas body() {
        out.append('>');
        return this;
    }

    void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    /** A group with a class that style sheets can use, and further attributes by {@link #with}. */
    Canvas group(String cssClass) {
        return open("g").with("class", cssClass);
    }

    /** The name a pointing device or a screen reader finds on the element just opened. */
    Canvas title(String text) {
        out.append("<title>");
        Xml.escape(text, out);
        out.append("</title>");
        return this;
    }

    void text(double x, double y, String content) {
        open("text").with("x", x).with("y", y).body();
        content(content);
        close("text");
    }

    void content(String text) {
        Xml.escape(text, out);
    }

    Canvas font(Font font) {
        with("font-size", font.size());
        return font.bold() ? with("font-weight", "bold") : this;
    }

    void path(String cssClass, PathData path) {
        open("path").with("class", cssClass).with("d", path.toString()).end();
    }

    /** Wraps what was written into the root element. */
    Figure toFigure(Caption caption, String kind, double width, double height) {
        int w = (int) Math.ceil(width);
        int h = (int) Math.ceil(height);
        String drawn = out.toString();
        out.setLength(0);
        open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("id", prefix);
        with("class", "figure " + kind).with("role", "img");
        with("aria-labelledby", prefix + "-title " + prefix + "-desc");
        with("width", w).with("height", h).with("viewBox", "0 0 " + w + " " + h);
        with("font-family", "DejaVu Sans, sans-serif").font(Font.TEXT).with("fill", Palette.INK);
        body();
        open("title").id("title").body().content(caption.title());
        close("title");
        open("desc").id("desc").body().content(caption.description());
        close("desc");
        out.append(drawn);
        close("svg");
        return new Figure(out.toString(), w, h, caption.title(), caption.description());
    }
}
