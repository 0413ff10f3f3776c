package eu.clusterplanner.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something is planned: on a calendar day, or in a project month while the start of the partnership is not known
 * yet. {@link ProjectCalendar} turns both into days.
 */
public sealed interface PlannedDate {

    /** Last day that can be named. */
    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Last project month that can be named. */
    int MAX_MONTH = 999;

    /**
     * A calendar day.
     *
     * @param date year 0 to 9999
     */
    record Day(LocalDate date) implements PlannedDate {
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        /** @throws IllegalArgumentException when the year has not four digits */
        public Day {
            if (date.getYear() < 0 || date.isAfter(LAST_DAY)) {
                throw new IllegalArgumentException("The year of a planned date has four digits: " + date);
            }
        }

        @Override
        public String format() {
            return date.toString();
        }

        @Override
        public String toString() {
            return format();
        }
    }

    /**
     * A project month: its first day where it is a start, its last day where it is an end or due date.
     *
     * @param number 1 (the first month of the partnership) to {@value PlannedDate#MAX_MONTH}
     */
    record Month(int number) implements PlannedDate {
        private static final Pattern FORM = Pattern.compile("M[1-9][0-9]{0,2}");

        /** @throws IllegalArgumentException when the number is out of range */
        public Month {
            if (number < 1 || number > MAX_MONTH) {
                throw new IllegalArgumentException("A project month is M1 to M" + MAX_MONTH + ", not M" + number);
            }
        }

        @Override
        public String format() {
            return "M" + number;
        }

        @Override
        public String toString() {
            return format();
        }
    }

    /** The calendar day. */
    static PlannedDate on(LocalDate date) {
        return new Day(date);
    }

    /** The project month. */
    static PlannedDate inMonth(int number) {
        return new Month(number);
    }

    /** The date of which one part at most is known; null where neither is. The day goes before the month. */
    static @Nullable PlannedDate of(@Nullable LocalDate date, @Nullable Integer month) {
        if (date != null) {
            return on(date);
        }
        return month == null ? null : inMonth(month);
    }

    /**
     * Reads {@code 2016-01-05} or {@code M8}.
     *
     * @throws IllegalArgumentException for any other form, and for days that no calendar has
     */
    static PlannedDate parse(String text) {
        if (Month.FORM.matcher(text).matches()) {
            return new Month(Integer.parseInt(text.substring(1)));
        }
        if (!Day.FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a date such as 2016-01-05 or a month such as M8: " + text);
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("This day does not exist: " + text, e);
        }
    }

    /** The form that {@link #parse} reads. */
    String format();
}
