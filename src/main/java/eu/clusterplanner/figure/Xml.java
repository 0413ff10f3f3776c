package eu.clusterplanner.figure;

/** Makes any text safe inside XML 1.0, and any key safe inside an id. */
final class Xml {

    private Xml() {}

    /** Appends the text escaped; characters that XML forbids vanish, lone surrogates become U+FFFD. */
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> i += plain(text, i, out);
            }
        }
    }

    /** Returns how many further chars were consumed. */
    private static int plain(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return 1;
        }
        if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
        } else if (!Character.isISOControl(c) && c < '\uFFFE') {
            out.append(c);
        }
        return 0;
    }

    /** Appends the key with everything but ASCII letters, digits and hyphens as {@code _hex_}; never two alike. */
    static void key(String key, StringBuilder out) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (plain) {
                out.append(c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
    }
}
