package eu.clusterplanner.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of calendar time in one unit, written as in ISO 8601: {@code P10D}, {@code P3W}, {@code P2M}. Calendar time,
 * not working days.
 *
 * @param amount how many units, 0 to {@value #MAX_AMOUNT}
 * @param unit days, weeks or months
 */
public record Period(int amount, Unit unit) {

    /** Unit of a {@link Period}. */
    public enum Unit {
        DAYS('D'),
        WEEKS('W'),
        MONTHS('M');

        private final char letter;

        Unit(char letter) {
            this.letter = letter;
        }
    }

    /** Largest amount in any unit. */
    public static final int MAX_AMOUNT = 9999;

    /** No time at all. */
    public static final Period ZERO = new Period(0, Unit.DAYS);

    private static final Pattern FORM = Pattern.compile("P(0|[1-9][0-9]{0,3})([DWM])");
    private static final Map<String, Unit> UNITS = Map.of("D", Unit.DAYS, "W", Unit.WEEKS, "M", Unit.MONTHS);

    /** @throws IllegalArgumentException when the amount is out of range */
    public Period {
        if (amount < 0 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("A period has 0 to " + MAX_AMOUNT + " units, not " + amount);
        }
    }

    /** A period of so many days. */
    public static Period days(int amount) {
        return new Period(amount, Unit.DAYS);
    }

    /** A period of so many weeks. */
    public static Period weeks(int amount) {
        return new Period(amount, Unit.WEEKS);
    }

    /** A period of so many months. */
    public static Period months(int amount) {
        return new Period(amount, Unit.MONTHS);
    }

    /**
     * Reads {@code P10D}, {@code P3W} or {@code P2M}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a period such as P10D, P3W or P2M: " + text);
        }
        return new Period(Integer.parseInt(form.group(1)), UNITS.getOrDefault(form.group(2), Unit.DAYS));
    }

    /** The form that {@link #parse} reads. */
    public String format() {
        return "P" + amount + unit.letter;
    }

    /** Whether no time passes. */
    public boolean isZero() {
        return amount == 0;
    }

    /** The whole months of this period; 0 when it is given in days or weeks. */
    public int wholeMonths() {
        return unit == Unit.MONTHS ? amount : 0;
    }

    /** The days of this period, weeks included; 0 when it is given in months. */
    public int wholeDays() {
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            case MONTHS -> 0;
        };
    }

    /** The day after this time has passed; a day that its month does not have becomes the month's last. */
    public LocalDate addTo(LocalDate day) {
        return day.plusMonths(wholeMonths()).plusDays(wholeDays());
    }

    @Override
    public String toString() {
        return format();
    }
}
