package eu.clusterplanner.document.render.pdf;

/** Writes XHTML from top to bottom. Whatever text it is given, the result is well-formed XML 1.0. */
final class Html {

    private static final int SOFT_HYPHEN = 0xAD;

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** An element with attributes as pairs of name and value; {@link #close} must follow. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
    }

    /** Attributes within an element that is written by hand. */
    Html attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1]);
            out.append('"');
        }
        return this;
    }

    /** Words, with line feeds as breaks. */
    Html text(String words) {
        int from = 0;
        for (int to = words.indexOf('\n'); to >= 0; to = words.indexOf('\n', from)) {
            append(words.substring(from, to));
            out.append("<br/>");
            from = to + 1;
        }
        append(words.substring(from));
        return this;
    }

    /** One element that holds nothing but words. */
    Html line(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /** XML that is well-formed already. */
    Html raw(CharSequence xml) {
        out.append(xml);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void append(String words) {
        words.codePoints().forEach(this::append);
    }

    private void append(int codePoint) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> appendPlain(codePoint);
        }
    }

    /** Marks that steer only (direction, joining) have no glyph and would show as a replacement. */
    private void appendPlain(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL -> out.append(' ');
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> out.append(PdfFonts.REPLACEMENT);
            case Character.FORMAT -> {
                if (codePoint == SOFT_HYPHEN) {
                    out.append((char) codePoint);
                }
            }
            default -> out.appendCodePoint(codePoint);
        }
    }
}
