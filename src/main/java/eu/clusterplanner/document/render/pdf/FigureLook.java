package eu.clusterplanner.document.render.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What elements of a figure inherit from those around them (SVG 2, presentation attributes).
 *
 * @param fill colour as {@code #rrggbb}, or {@code none}
 * @param stroke likewise
 * @param strokeWidth in pixels
 * @param dash lengths in pixels, or {@code none}
 * @param fontSize in pixels
 * @param weight {@code bold} or {@code normal}
 * @param style {@code italic} or {@code normal}
 * @param anchor which part of a text is at its place: {@code start}, {@code middle} or {@code end}
 */
record FigureLook(
        String fill,
        String stroke,
        double strokeWidth,
        String dash,
        double fontSize,
        String weight,
        String style,
        String anchor) {

    private static final String NONE = "none";

    static final FigureLook PLAIN = new FigureLook("#000000", NONE, 1, NONE, 12, "normal", "normal", "start");

    FigureLook with(Element element) {
        if (!element.hasAttributes()) {
            return this;
        }
        return new FigureLook(
                own(element, "fill", fill),
                own(element, "stroke", stroke),
                own(element, "stroke-width", strokeWidth),
                own(element, "stroke-dasharray", dash),
                own(element, "font-size", fontSize),
                own(element, "font-weight", weight),
                own(element, "font-style", style),
                own(element, "text-anchor", anchor));
    }

    boolean isFilled() {
        return !fill.equals(NONE);
    }

    boolean isDrawn() {
        return !stroke.equals(NONE);
    }

    boolean isBold() {
        return weight.equals("bold");
    }

    boolean isItalic() {
        return style.equals("italic");
    }

    /** How much of the width of a text is before its place. */
    double startShare() {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    /** Lengths of dashes and gaps; null for a line without gaps. */
    float @Nullable [] dashes(double scale) {
        if (dash.equals(NONE)) {
            return null;
        }
        double[] lengths = Arrays.stream(dash.split("[ ,]+", -1))
                .mapToDouble(length -> Double.parseDouble(length) * scale)
                .toArray();
        float[] result = new float[lengths.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) lengths[i];
        }
        return result;
    }

    private static String own(Element element, String name, String inherited) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? inherited : value;
    }

    private static double own(Element element, String name, double inherited) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? inherited : Double.parseDouble(value);
    }
}
