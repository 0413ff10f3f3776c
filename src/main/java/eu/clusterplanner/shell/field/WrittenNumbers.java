package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Problem;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people write them: 1 234,5 or 1,234.5 by the language, also with a currency sign. */
public final class WrittenNumbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{0,10})?|[+-]?\\.[0-9]{1,10}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(G[0-9]{3})+(D[0-9]*)?");

    private final char decimal;
    private final char grouping;

    public WrittenNumbers(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimal = symbols.getDecimalSeparator();
        grouping = decimal == ',' ? '.' : ',';
    }

    /** The number of that text; throws {@link RefusedText} where there is none. */
    public BigDecimal parse(String text) {
        String bare = text.replaceAll("EUR|eur|€|[\\s\\u00a0\\u202f'’]", "").replace('\u2212', '-');
        String plain = ungroup(bare).replace(decimal, '.');
        if (!PLAIN.matcher(plain).matches()) {
            throw new RefusedText(Problem.of("number"));
        }
        return new BigDecimal(plain);
    }

    int parseWhole(String text) {
        BigDecimal number = parse(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new RefusedText(Problem.of("wholeNumber"));
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RefusedText(Problem.of("tooLarge"));
        }
    }

    /** As a person would type it: without groups, with the decimal sign of the language. */
    String format(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString().replace('.', decimal);
    }

    private String ungroup(String text) {
        String shape = text.replace(grouping, 'G').replace(decimal, 'D');
        if (GROUPED.matcher(shape).matches()) {
            return text.replace(String.valueOf(grouping), "");
        }
        // 2.5 typed where a comma is usual, or the other way round, is a decimal: groups have three digits
        return text.indexOf(decimal) < 0 ? text.replace(grouping, decimal) : text;
    }
}
