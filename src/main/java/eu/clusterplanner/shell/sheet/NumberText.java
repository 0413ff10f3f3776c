package eu.clusterplanner.shell.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people from all of Europe type and paste them. */
final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:[.,]\\d{3}){2,}");
    /** One separator and three digits: a thousand in one country, a decimal in another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberText() {}

    /**
     * The number with a dot as decimal sign and no separators; null when it is none, or when it could mean two
     * different numbers (1,234).
     */
    static @Nullable String canonical(String typed) {
        String text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
        int comma = text.lastIndexOf(',');
        int dot = text.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return plain(comma > dot ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            return null;
        }
        return plain(GROUPED.matcher(text).matches() ? text.replaceAll("[.,]", "") : text.replace(',', '.'));
    }

    private static @Nullable String plain(String text) {
        return PLAIN.matcher(text).matches() ? text : null;
    }
}
