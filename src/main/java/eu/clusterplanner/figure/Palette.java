package eu.clusterplanner.figure;

/** Colours that keep their order in grey print and for colour-blind readers; screens may override them by class. */
final class Palette {

    static final String INK = "#1f2933";
    static final String MUTED = "#4b5966";
    static final String LINE = "#c9d1d9";
    static final String FAINT = "#e4e8ec";
    static final String WASH = "#f3f5f8";
    static final String PAPER = "#ffffff";
    static final String ACCENT = "#2f74a3";

    /** One hue from light to dark: lightness alone carries the order. */
    private static final String[] RAMP = {"#eaf2f8", "#cfe1ef", "#a5c8e1", "#6fa8cd", "#2f74a3", "#1b5583", "#0c3356"};

    private Palette() {}

    /** The colour of band {@code index} of {@code count}, the first one lightest. */
    static String band(int index, int count) {
        int last = RAMP.length - 1;
        if (count < 4) {
            return RAMP[Math.min(last, 1 + 2 * index)];
        }
        return RAMP[Math.min(last, (int) Math.round((double) index * last / (count - 1)))];
    }

    /** Ink or paper, whichever reads better on the background. */
    static String textOn(String background) {
        return contrast(INK, background) >= contrast(PAPER, background) ? INK : PAPER;
    }

    /** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
