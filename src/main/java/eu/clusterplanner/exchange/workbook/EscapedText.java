package eu.clusterplanner.exchange.workbook;

import java.util.regex.Pattern;

/** How spreadsheets write what XML cannot hold: {@code _x000D_} is a carriage return (ECMA-376, ST_Xstring). */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** So that a text that only looks escaped comes back as it is. */
    static String encode(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F_x$1_") : text;
    }
}
