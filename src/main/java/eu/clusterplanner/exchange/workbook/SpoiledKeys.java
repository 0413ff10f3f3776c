package eu.clusterplanner.exchange.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Keys of which a spreadsheet made a day (1.2) or another number (1.10) when it opened a text with separators. */
final class SpoiledKeys {

    /** {@code 01. Feb}, {@code Jan-02}, {@code 2026-02-01}: what becomes of 1.2 where points stand in dates. */
    private static final Pattern SPOILED = Pattern.compile("[0-9]{1,4}[.\\-/ ]+\\p{L}{3,5}\\.?(?:[.\\-/ ]*[0-9]{2,4})?"
            + "|\\p{L}{3,5}\\.?[.\\-/ ]+[0-9]{1,4}"
            + "|[0-9]{4}[.\\-/][0-9]{1,2}[.\\-/][0-9]{1,2}"
            + "|[0-9]{1,2}[.\\-/][0-9]{1,2}[.\\-/][0-9]{4}");

    private SpoiledKeys() {}

    /** Whether a program made something else of a key that nobody has changed. */
    static boolean isSpoiled(String written, String key) {
        if (written.isEmpty() || written.equals(key)) {
            return false;
        }
        try {
            return SPOILED.matcher(written).matches()
                    || new BigDecimal(written.replace(',', '.')).compareTo(new BigDecimal(key)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
