package eu.clusterplanner.action.ui;

import eu.clusterplanner.shell.field.WrittenNumbers;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and money inside a longer text. */
final class WrittenAmounts {

    /** A number in any country's form; its group holds it. */
    static final String NUMBER = "([0-9](?:[0-9.,'’\\u00a0\\u202f ]*[0-9])?)";

    static final Pattern MONEY =
            Pattern.compile("(?:EUR|€)\\s*" + NUMBER + "|" + NUMBER + "\\s*(?:EUR|€)", Pattern.CASE_INSENSITIVE);

    /** More than people need, so that what is shown is what is stored. */
    private static final int DECIMALS = 10;

    private final ActionWords words;
    private final WrittenNumbers numbers;

    WrittenAmounts(ActionWords words) {
        this.words = words;
        this.numbers = new WrittenNumbers(words.texts().locale());
    }

    /** {@code 4.5 d}. */
    String days(double days) {
        NumberFormat format = NumberFormat.getNumberInstance(words.texts().locale());
        format.setMaximumFractionDigits(DECIMALS);
        return words.texts().get("actions.cell.days", "days", format.format(BigDecimal.valueOf(days)));
    }

    /**
     * The text without the first amount of that form, which is told; as it is where there is none. Throws {@link
     * eu.clusterplanner.shell.field.RefusedText} where it is no number.
     */
    String take(String text, Pattern form, Consumer<BigDecimal> told) {
        Matcher found = form.matcher(text);
        if (!found.find()) {
            return text;
        }
        String number = found.group(1) == null ? found.group(2) : found.group(1);
        told.accept(numbers.parse(number));
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    /** The text without the first of these words that stands there by itself, brackets around it included. */
    static String without(String text, String... words) {
        for (String word : words) {
            String inside = "(?i)\\(?(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])\\)?";
            String less = text.replaceFirst(inside, " ");
            if (!less.equals(text)) {
                return less;
            }
        }
        return text;
    }

    static void put(Map<String, Object> part, String property, @Nullable Object value) {
        if (value != null) {
            part.put(property, value);
        }
    }
}
